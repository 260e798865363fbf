import { inject, Injectable } from '@angular/core';
import { MatDialog } from '@angular/material/dialog';
import type { Id } from '@presence/domain';
import { firstValueFrom } from 'rxjs';
import { Announcer } from '../../page/announcer';
import { problemOf } from '../../problems/problem-error';
import { PROBLEM_TEXTS } from '../../problems/problem-texts';
import { FillingApi } from '../filling/filling-api';

/** Opens the plans for an absence in every rota that it meets; their code is loaded only then. */
@Injectable({ providedIn: 'root' })
export class AbsenceReplanner {
  private readonly api = inject(FillingApi);
  private readonly dialog = inject(MatDialog);
  private readonly announcer = inject(Announcer);

  /** Answers whether plans were applied. */
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
      const { AbsenceDialog } = await import('./absence-dialog');
      const opened = this.dialog.open(AbsenceDialog, {
        data: { away: { volunteerId, ...days }, rotas },
        width: '48rem',
        maxWidth: '96vw',
      });
      return Boolean(await firstValueFrom(opened.afterClosed()));
    } catch (cause) {
      this.announcer.say(PROBLEM_TEXTS[problemOf(cause).code]);
      return false;
    }
  }
}

const NOTHING = $localize`:@@rotas.nothingPlannedThen:Aucun contact n’est prévu pendant cette absence.`;
