import { inject, Injectable } from '@angular/core';
import { MatDialog } from '@angular/material/dialog';
import type { Id } from '@presence/domain';
import { firstValueFrom } from 'rxjs';
import { Announcer } from '../../page/announcer';
import { problemOf } from '../../problems/problem-error';
import { PROBLEM_TEXTS } from '../../problems/problem-texts';
import { FillingApi } from '../filling/filling-api';

/** Opens the plans for an absence in each rota that it meets, one after the other; their code is loaded only then. */
@Injectable({ providedIn: 'root' })
export class AbsenceReplanner {
  private readonly api = inject(FillingApi);
  private readonly dialog = inject(MatDialog);
  private readonly announcer = inject(Announcer);

  /** Answers whether a plan was applied; whoever leaves one rota as it is sees no further one. */
  async open(volunteerId: Id, { from, until }: { from: string; until: string }): Promise<boolean> {
    let applied = false;
    try {
      const rotas = await this.api.absenceRotas(volunteerId, { from, until });
      if (rotas.length === 0) this.announcer.say(NOTHING);
      const { ReplanDialog } = await import('../replan-dialog');
      for (const { id } of rotas) {
        const away = { volunteerId, from, until };
        const opened = this.dialog.open(ReplanDialog, {
          data: { ...(await this.api.board(id)), away },
          width: '48rem',
          maxWidth: '96vw',
        });
        if (!(await firstValueFrom(opened.afterClosed()))) break;
        applied = true;
      }
    } catch (cause) {
      this.announcer.say(PROBLEM_TEXTS[problemOf(cause).code]);
    }
    return applied;
  }
}

const NOTHING = $localize`:@@rotas.nothingPlannedThen:Aucun contact n’est prévu pendant cette absence.`;
