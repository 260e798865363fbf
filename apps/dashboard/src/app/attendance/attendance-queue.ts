import { DestroyRef, DOCUMENT, effect, inject, Injectable } from '@angular/core';
import type { AttendanceDraft, SessionView } from '@presence/contract';
import type { Id } from '@presence/domain';
import { SignedIn } from '../accounts/signed-in';
import { VersionConflict } from '../forms/version-conflict';
import { Announcer } from '../page/announcer';
import { injectLocale } from '../page/locale';
import { problemOf } from '../problems/problem-error';
import { PROBLEM_TEXTS } from '../problems/problem-texts';
import { whenOf } from '../sessions/session-words';
import { AttendanceApi } from './attendance-api';
import { numbersApart } from './attendance-words';
import { forgetAttendance, keepAttendance, keptAttendance, type KeptAttendance } from './kept-attendance';

/** After a failure the queue tries again by itself, at first soon, then ever more seldom. */
const FIRST_PAUSE_MS = 2000;
const LONGEST_PAUSE_MS = 60_000;

type Entry = { associationId: Id; sessionId: Id; version: number; draft: AttendanceDraft };

/** Numbers entered without network: kept on the device, then sent in order, each once, when it returns. */
@Injectable({ providedIn: 'root' })
export class AttendanceQueue {
  private readonly api = inject(AttendanceApi);
  private readonly me = inject(SignedIn).me;
  private readonly conflict = inject(VersionConflict);
  private readonly announcer = inject(Announcer);
  private readonly locale = injectLocale();
  private sending: Promise<void> | undefined;
  private later: ReturnType<typeof setTimeout> | undefined;
  private pause = FIRST_PAUSE_MS;

  constructor() {
    inject(DOCUMENT).defaultView?.addEventListener('online', () => {
      this.pause = FIRST_PAUSE_MS;
      void this.send();
    });
    inject(DestroyRef).onDestroy(() => clearTimeout(this.later));
    effect(() => {
      if (this.me()) void this.send();
    });
  }

  /** Does `write`; resolves to whether there was no network and the numbers were kept instead. A note is not kept: then the failure stands. */
  async keepWhenOffline(
    write: () => Promise<unknown>,
    { draft: { note, ...numbers }, ...where }: Entry,
  ): Promise<boolean> {
    try {
      await write();
      forgetAttendance(where);
      return false;
    } catch (cause) {
      const accountId = this.me()?.id;
      const { code, status } = problemOf(cause);
      // Once the app stands on the device, its service worker answers 504 in the network's stead.
      if (code !== 'UNAVAILABLE' || (status !== 0 && status !== 504) || note !== '' || accountId === undefined) throw cause;
      keepAttendance({ ...where, ...numbers, accountId });
      this.tryLater();
      return true;
    }
  }

  /** Sends what waits for the account signed in. */
  send(): Promise<void> {
    this.sending ??= this.sendAll().finally(() => (this.sending = undefined));
    return this.sending;
  }

  private async sendAll(): Promise<void> {
    const mine = keptAttendance().filter(({ accountId }) => accountId === this.me()?.id);
    if (mine.length === 0) return;
    try {
      for (const entry of mine) await this.sendOne(entry);
    } catch (cause) {
      const { code } = problemOf(cause);
      if (code === 'UNAVAILABLE' || code === 'BUSY') this.tryLater();
      else if (code !== 'NOT_SIGNED_IN') this.announcer.say(PROBLEM_TEXTS[code]);
      return;
    }
    this.pause = FIRST_PAUSE_MS;
    this.announcer.say($localize`:@@attendance.sent:Les présences gardées sur cet appareil sont enregistrées.`);
  }

  // A device says that it is online before its first request goes through, and where the network is weak never that it was not.
  private tryLater(): void {
    clearTimeout(this.later);
    this.later = setTimeout(() => void this.send(), this.pause);
    this.pause = Math.min(this.pause * 2, LONGEST_PAUSE_MS);
  }

  private async sendOne(entry: KeptAttendance): Promise<void> {
    const { associationId, sessionId, version, attendeeCount, firstTimerCount, countsByAudience } = entry;
    const draft = { attendeeCount, firstTimerCount, countsByAudience, note: '' };
    try {
      await this.conflict.settle<SessionView>({
        save: () => this.api.enter(associationId, sessionId, version, draft),
        read: () => this.api.session(associationId, sessionId),
        differences: (stored) => [
          numbersApart(`${stored.groupName}, ${whenOf(stored, this.locale)}`, draft, stored.attendance),
        ],
        // The note that somebody else wrote stays: none was kept here.
        overwrite: ({ attendance }) =>
          this.api.enter(associationId, sessionId, attendance?.version ?? 0, {
            ...draft,
            note: attendance?.note ?? '',
          }),
        adopt: () => undefined,
      });
    } catch (cause) {
      // A session that is gone or cancelled will never take them.
      if (['NOT_FOUND', 'NOT_ALLOWED', 'SESSION_CANCELLED', 'VALIDATION'].includes(problemOf(cause).code))
        forgetAttendance(entry);
      throw cause;
    }
    forgetAttendance(entry);
  }
}
