import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { MatAnchor, MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { paths, SessionView } from '@presence/contract';
import {
  countableAudiences,
  type CorrectionReason,
  Group,
  type Id,
  NOT_HELD_LABELS,
  type NotHeldReason,
} from '@presence/domain';
import { CurrentAssociation } from '../associations/current-association';
import { Announcer } from '../page/announcer';
import { Empty } from '../page/empty';
import { injectLocale } from '../page/locale';
import { PageHead } from '../page/page-head';
import { ReadState } from '../page/read-state';
import { associationRead } from '../associations/association-read';
import { LastNumbers } from '../sessions/last-numbers';
import { formatSeats } from '../sessions/registration/registration-labels';
import { hasBegun, whenOf } from '../sessions/session-labels';
import { OfflineQueue } from '../offline/offline-queue';
import { problemOf } from '../problems/problem-error';
import { PROBLEM_TEXTS } from '../problems/problem-texts';
import { AttendanceApi } from './attendance-api';
import { AttendanceForm } from './attendance-form';
import { AttendanceWriter } from './attendance-writer';
import { NotHeldChoice } from './not-held-choice';

const UNDO = $localize`:@@sessions.undo:Annuler`;

/** After a session, on a phone: how many came. */
@Component({
  selector: 'p-attendance-page',
  imports: [
    AttendanceForm,
    Empty,
    LastNumbers,
    MatAnchor,
    MatButton,
    NotHeldChoice,
    PageHead,
    ReadState,
    RouterLink,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './attendance-page.html',
  styleUrl: './attendance-page.scss',
})
export class AttendancePage {
  private readonly current = inject(CurrentAssociation);
  private readonly router = inject(Router);
  private readonly announcer = inject(Announcer);
  private readonly api = inject(AttendanceApi);
  private readonly writer = inject(AttendanceWriter);
  private readonly queue = inject(OfflineQueue);
  private readonly locale = injectLocale();

  readonly sessionId = input.required<Id>();
  protected readonly title = $localize`:@@attendance.title:Présences`;
  protected readonly associationId = this.current.id;

  protected readonly session = associationRead(
    (association) => paths.session(association, this.sessionId()),
    SessionView,
  );
  protected readonly shown = this.session.shown;
  protected readonly when = computed(() => {
    const session = this.shown();
    return session ? whenOf(session, this.locale) : '';
  });
  protected readonly begun = computed(() => hasBegun(this.shown() ?? { startsAt: '' }));
  protected readonly sessionLink = computed(() => [
    '/',
    this.current.slug(),
    'seances',
    this.sessionId(),
  ]);

  /** How many had a seat, beside the numbers; empty where the session took no registrations. */
  protected readonly registered = computed(() =>
    formatSeats(this.shown() ?? { registration: null }),
  );

  /** Why the session was not held; undefined for one that was, or of which nothing is known. */
  protected readonly notHeld = computed(() => {
    const reason = this.shown()?.attendance?.notHeldReason;
    return reason ? NOT_HELD_LABELS[reason][this.locale] : undefined;
  });

  private readonly group = associationRead((association) => {
    const session = this.shown();
    return session && paths.group(association, session.groupId);
  }, Group);
  /** The numbers can be entered before the group is read, or without it: its audiences only add an optional count. */
  protected readonly audiences = computed(() =>
    countableAudiences(this.group.shown()?.audiences ?? []),
  );

  protected async leave(words: string): Promise<void> {
    // Said first: without network the next page may not open.
    this.announcer.say(words);
    await this.router.navigate(['/', this.current.slug(), 'aujourdhui']);
  }
  protected readonly tellNotHeld = async (notHeldReason: NotHeldReason): Promise<void> => {
    const words = await this.writer.enter({
      associationId: this.current.requireId(),
      sessionId: this.sessionId(),
      version: 0,
      draft: {
        ...{ attendeeCount: 0, firstTimerCount: 0, countsByAudience: {}, note: '' },
        ...{ notHeldReason, correction: null },
      },
    });
    void this.leaveNotHeld(words, this.sessionId());
  };

  /** What was told is undone in one tap for a while. */
  private async leaveNotHeld(words: string, sessionId: Id): Promise<void> {
    const left = this.router.navigate(['/', this.current.slug(), 'aujourdhui']);
    if (!(await this.announcer.offer(words, UNDO))) return void (await left);
    try {
      await this.undo(sessionId);
      await this.router.navigate([...this.sessionLink(), 'presences']);
      this.announcer.say($localize`:@@sessions.undone:Tout est comme avant.`);
    } catch (error) {
      this.announcer.say(PROBLEM_TEXTS[problemOf(error).code]);
    }
  }

  /** Nothing is known of the session any more: that it was not held, or numbers that were of another one. */
  protected async takeBack(session: SessionView, reason?: CorrectionReason): Promise<void> {
    const { id, attendance } = session;
    try {
      await this.api.remove(this.current.requireId(), id, attendance?.version ?? 0, reason);
      this.announcer.say(
        $localize`:@@attendance.takenBack:C’est retiré : plus rien n’est noté pour cette séance.`,
      );
    } catch (error) {
      this.announcer.say(PROBLEM_TEXTS[problemOf(error).code]);
    }
    this.session.reload();
  }

  private async undo(sessionId: Id): Promise<void> {
    const kept = this.queue
      .entries()
      .find(({ waiting }) => waiting.kind === 'ATTENDANCE' && waiting.subject === sessionId);
    if (kept) return this.queue.drop(kept.id);
    const { version } = await this.api.read(this.current.requireId(), sessionId);
    await this.api.remove(this.current.requireId(), sessionId, version);
  }
}
