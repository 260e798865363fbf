import { inject, Injectable } from '@angular/core';
import type { Id } from '@presence/domain';
import { Announcer } from '../../page/announcer';
import { injectOpenDialog } from '../../page/dialog';
import { problemOf } from '../../problems/problem-error';
import { PROBLEM_TEXTS } from '../../problems/problem-texts';
import { FillingApi } from '../filling/filling-api';

/** Opens the plans for an absence in every rota that it meets; their code is loaded only then. */
@Injectable({ providedIn: 'root' })
export class AbsenceReplanner {
  private readonly api = inject(FillingApi);
  private readonly openDialog = injectOpenDialog();
  private readonly announcer = inject(Announcer);

  /** Returns whether plans were applied. */
  async open(volunteerId: Id, days: { from: string; until: string }): Promise<boolean> {
    try {
      const plans = await this.api.absencePlans(volunteerId, days);
      if (plans.length === 0) {
        this.announcer.say(NOTHING);
        return false;
      }
      const rotas = await Promise.all(
        plans.map(async (plan) => ({ plan, board: await this.api.board(plan.id) })),
      );
      const load = () => import('./absence-dialog').then(({ AbsenceDialog }) => AbsenceDialog);
      const data = { away: { volunteerId, ...days }, rotas };
      return (await this.openDialog(load, data, { width: '48rem', maxWidth: '96vw' })) ?? false;
    } catch (cause) {
      this.announcer.say(PROBLEM_TEXTS[problemOf(cause).code]);
      return false;
    }
  }
}

const NOTHING = $localize`:@@rotas.nothingPlannedThen:Aucun contact n’est prévu pendant cette absence.`;
