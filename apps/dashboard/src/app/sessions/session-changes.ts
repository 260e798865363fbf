import { inject, Injectable } from '@angular/core';
import type { SessionView } from '@presence/contract';
import { Announcer } from '../page/announcer';
import { injectOpenDialog } from '../page/dialog';
import { injectLocale } from '../page/locale';
import { problemOf } from '../problems/problem-error';
import { PROBLEM_TEXTS } from '../problems/problem-texts';
import { moveDraftOf, type MoveProposal } from './move-form.model';
import { whenOf } from './session-labels';
import { SessionsApi } from './sessions-api';

const TWICE = $localize`:@@sessions.restoreTwice:Ce groupe se réunit déjà à ce moment-là.`;
const RESTORE_ANYWAY = $localize`:@@sessions.restoreAnyway:Rétablir quand même`;
const UNDO = $localize`:@@sessions.undo:Annuler`;

/** Reads the page again; `session` is the changed one as it now stands, absent when nothing changed. */
type Reread = (session?: SessionView) => void;

/** The conversations that change one session: a dialog, the write, and for a while the way back. */
@Injectable({ providedIn: 'root' })
export class SessionChanges {
  private readonly api = inject(SessionsApi);
  private readonly openDialog = injectOpenDialog();
  private readonly announcer = inject(Announcer);
  private readonly locale = injectLocale();

  async move(proposal: MoveProposal, reread: Reread): Promise<void> {
    const load = () => import('./move-dialog').then(({ MoveDialog }) => MoveDialog);
    const moved = await this.openDialog(load, proposal, { width: '30rem' });
    reread(moved);
    if (!moved) return;
    const text = $localize`:@@sessions.moved:Séance déplacée : ${whenOf(moved, this.locale)}:WHEN:.`;
    await this.offerUndo(
      text,
      () => this.api.move(moved, moveDraftOf({ session: proposal.session })),
      reread,
    );
  }

  async cancel(session: SessionView, reread: Reread): Promise<void> {
    const load = () => import('./cancel-dialog').then(({ CancelDialog }) => CancelDialog);
    const cancelled = await this.openDialog(load, session, { width: '30rem' });
    reread(cancelled);
    if (cancelled)
      await this.offerUndo(
        $localize`:@@sessions.cancelled:Séance annulée.`,
        () => this.api.restore(cancelled),
        reread,
      );
  }

  async restore(session: SessionView, reread: Reread): Promise<void> {
    const done = $localize`:@@sessions.restored:La séance est rétablie.`;
    try {
      reread(await this.api.restore(session));
      this.announcer.say(done);
    } catch (cause) {
      reread();
      const { code } = problemOf(cause);
      if (code !== 'GROUP_BUSY') this.announcer.say(PROBLEM_TEXTS[code]);
      else if (await this.announcer.offer(TWICE, RESTORE_ANYWAY))
        await this.attempt(() => this.api.restore(session, true), done, reread);
    }
  }

  async entrust(session: SessionView, reread: Reread): Promise<void> {
    const load = () =>
      import('./facilitators-dialog').then(({ FacilitatorsDialog }) => FacilitatorsDialog);
    const entrusted = await this.openDialog(load, session, { width: '26rem' });
    reread(entrusted);
    if (entrusted)
      this.announcer.say($localize`:@@sessions.entrusted:L’animation est enregistrée.`);
  }

  private async offerUndo(
    text: string,
    undo: () => Promise<SessionView>,
    reread: Reread,
  ): Promise<void> {
    if (!(await this.announcer.offer(text, UNDO))) return;
    await this.attempt(undo, $localize`:@@sessions.undone:Tout est comme avant.`, reread);
  }

  private async attempt(
    write: () => Promise<SessionView>,
    done: string,
    reread: Reread,
  ): Promise<void> {
    try {
      reread(await write());
      this.announcer.say(done);
    } catch (cause) {
      reread();
      this.announcer.say(PROBLEM_TEXTS[problemOf(cause).code]);
    }
  }
}
