import { inject, Injectable } from '@angular/core';
import type { SessionView } from '@presence/contract';
import { AUTHORED_LOCALE, holidayNameOn } from '@presence/domain';
import { Announcer } from '../page/announcer';
import { problemOf } from '../problems/problem-error';
import { PROBLEM_TEXTS } from '../problems/problem-texts';
import { SessionsApi } from './sessions-api';

type Undecided = Pick<SessionView, 'id' | 'version' | 'date'>;

/** Decides whether a session that falls on a holiday takes place: one tap, told at the foot of the page. */
@Injectable({ providedIn: 'root' })
export class UndecidedSessions {
  private readonly api = inject(SessionsApi);
  private readonly announcer = inject(Announcer);

  confirm(session: Undecided): Promise<void> {
    return this.attempt(
      () => this.api.confirm(session),
      $localize`:@@sessions.confirmed:La séance est maintenue.`,
    );
  }

  /** Cancelled, with the name of the holiday as its public word; for a while it can be held after all. */
  async decline(session: Undecided, inseeCode: string): Promise<void> {
    const publicWord = holidayNameOn(session.date, inseeCode)?.[AUTHORED_LOCALE] ?? '';
    let cancelled: SessionView;
    try {
      cancelled = await this.api.cancel(session, { publicWord });
    } catch (cause) {
      this.announcer.say(PROBLEM_TEXTS[problemOf(cause).code]);
      return;
    }
    void this.offerBack(cancelled);
  }

  private async offerBack(cancelled: SessionView): Promise<void> {
    const told = $localize`:@@sessions.declined:Pas de séance ce jour-là.`;
    if (await this.announcer.offer(told, $localize`:@@sessions.confirmAfterAll:Maintenir plutôt`))
      await this.attempt(
        () => this.api.restore(cancelled),
        $localize`:@@sessions.confirmed:La séance est maintenue.`,
      );
  }

  private async attempt(write: () => Promise<SessionView>, done: string): Promise<void> {
    try {
      await write();
      this.announcer.say(done);
    } catch (cause) {
      this.announcer.say(PROBLEM_TEXTS[problemOf(cause).code]);
    }
  }
}
