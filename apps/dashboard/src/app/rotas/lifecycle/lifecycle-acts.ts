import { inject, Injectable, signal } from '@angular/core';
import { type NotRestored, type RotaSummary } from '@presence/contract';
import { Announcer } from '../../page/announcer';
import { Confirmation } from '../../forms/dialogs/confirmation';
import { injectOpenDialog } from '../../page/dialog';
import { injectLocale } from '../../page/locale';
import { problemOf } from '../../problems/problem-error';
import { PROBLEM_TEXTS } from '../../problems/problem-texts';
import { formatPeriod } from '../rota-labels';
import { RotaLifecycleApi } from './lifecycle-api';

type Known = Pick<RotaSummary, 'id' | 'from' | 'weeks'>;

/** Deletes drafts, withdraws rotas, and undoes both; each returns whether something was done. */
@Injectable({ providedIn: 'root' })
export class RotaLifecycleActs {
  private readonly api = inject(RotaLifecycleApi);
  private readonly announcer = inject(Announcer);
  private readonly confirmation = inject(Confirmation);
  private readonly openDialog = injectOpenDialog();
  private readonly locale = injectLocale();
  private readonly left = signal<readonly NotRestored[]>([]);

  /** What the last undoing could not bring back as it was. */
  readonly notRestored = this.left.asReadonly();

  /** Asks once, naming what goes, and offers to undo. */
  async remove(rota: Known & Pick<RotaSummary, 'contactCount'>, done: () => void): Promise<void> {
    const sure = await this.confirmation.ask({
      title: $localize`:@@rotas.deleteTitle:Supprimer ce brouillon ?`,
      text: $localize`:@@rotas.deleteText:Le brouillon du ${this.period(rota)}:PERIOD: et ses ${rota.contactCount}:COUNT: contacts proposés s’en vont. Personne n’en a été prévenu. Vous pouvez le rétablir pendant un jour.`,
      action: $localize`:@@rotas.delete:Supprimer`,
    });
    if (!sure || !(await this.say(() => this.api.remove(rota.id)))) return;
    done();
    const undo = await this.announcer.offer(
      $localize`:@@rotas.deleted:Brouillon supprimé.`,
      $localize`:@@rotas.undoIt:Annuler`,
    );
    if (undo) await this.restore(rota, done);
  }

  async restore({ id }: Known, done: () => void): Promise<void> {
    if (!(await this.say(() => this.api.restore(id)))) return;
    done();
    this.announcer.say($localize`:@@rotas.restored:Brouillon rétabli.`);
  }

  /** Opens the preview of a withdrawal; once done, offers to undo. */
  async withdraw(rota: Known, done: () => void): Promise<void> {
    const load = () => import('./withdraw-dialog').then(({ WithdrawDialog }) => WithdrawDialog);
    const result = await this.openDialog(load, rota, { width: '36rem', maxWidth: '96vw' });
    if (!result) return;
    this.left.set([]);
    done();
    const { withdrawn, toldVolunteers } = result;
    const undo = await this.announcer.offer(
      $localize`:@@rotas.withdrawnTold:${withdrawn}:COUNT: contacts retirés, ${toldVolunteers}:VOLUNTEERS: bénévoles prévenus.`,
      $localize`:@@rotas.undoIt:Annuler`,
    );
    if (undo) await this.undoWithdrawal(rota, done);
  }

  async undoWithdrawal({ id }: Known, done: () => void): Promise<void> {
    await this.say(async () => {
      const { restored, toldVolunteers, notRestored } = await this.api.undoWithdrawal(id);
      this.left.set(notRestored);
      this.announcer.say(
        $localize`:@@rotas.withdrawalUndone:${restored}:COUNT: contacts rétablis, ${toldVolunteers}:VOLUNTEERS: bénévoles prévenus.`,
      );
    });
    done();
  }

  private readonly period = (rota: Known) => formatPeriod(rota, this.locale);

  private async say(act: () => Promise<unknown>): Promise<boolean> {
    try {
      await act();
      return true;
    } catch (error) {
      this.announcer.say(PROBLEM_TEXTS[problemOf(error).code]);
      return false;
    }
  }
}
