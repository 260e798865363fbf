import { inject, Injectable } from '@angular/core';
import { MatDialog } from '@angular/material/dialog';
import type { SessionView } from '@presence/contract';
import { firstValueFrom } from 'rxjs';
import { Announcer } from '../page/announcer';
import { injectLocale } from '../page/locale';
import { problemOf } from '../problems/problem-error';
import { PROBLEM_TEXTS } from '../problems/problem-texts';
import { moveDraftOf, type MoveProposal } from './move-draft';
import { whenOf } from './session-words';
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
  private readonly dialog = inject(MatDialog);
  private readonly announcer = inject(Announcer);
  private readonly locale = injectLocale();

  async move(proposal: MoveProposal, reread: Reread): Promise<void> {
    const { MoveDialog } = await import('./move-dialog');
    const opened = this.dialog.open<unknown, MoveProposal, SessionView>(MoveDialog, {
      data: proposal,
      width: '30rem',
    });
    const moved = await firstValueFrom(opened.afterClosed());
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
    const { CancelDialog } = await import('./cancel-dialog');
    const opened = this.dialog.open<unknown, SessionView, SessionView>(CancelDialog, {
      data: session,
      width: '30rem',
    });
    const cancelled = await firstValueFrom(opened.afterClosed());
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
    const { FacilitatorsDialog } = await import('./facilitators-dialog');
    const opened = this.dialog.open<unknown, SessionView, SessionView>(FacilitatorsDialog, {
      data: session,
      width: '26rem',
    });
    const entrusted = await firstValueFrom(opened.afterClosed());
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
