import { inject, Injectable } from '@angular/core';
import type { FillingQuery, RotaSummary } from '@presence/contract';
import { dateInWords, type Id, lastDay } from '@presence/domain';
import { AssociationClock } from '../../associations/association-clock';
import { Announcer } from '../../page/announcer';
import { injectOpenDialog } from '../../page/dialog';
import { injectLocale } from '../../page/locale';
import { problemOf } from '../../problems/problem-error';
import { PROBLEM_TEXTS } from '../../problems/problem-texts';
import { FillingApi } from './filling-api';
import type { NamedRota } from './filling-section';

/** Whose gaps to fill: of one rota, or of each that is not over and plans for a branch. */
type Gaps = FillingQuery & { rotaId?: Id; branchId?: Id | null };

/** Opens the dialog that proposes for what nobody comes to; its code is loaded only then. */
@Injectable({ providedIn: 'root' })
export class FillingOpener {
  private readonly api = inject(FillingApi);
  private readonly openDialog = injectOpenDialog();
  private readonly announcer = inject(Announcer);
  private readonly clock = inject(AssociationClock);
  private readonly locale = injectLocale();

  /** Returns whether anything was filled. */
  async open({ rotaId, branchId, ...query }: Gaps): Promise<boolean> {
    try {
      const rotas = (await this.api.rotas()).filter(
        (rota) =>
          (rotaId === undefined || rota.id === rotaId) &&
          rota.state !== 'WITHDRAWN' &&
          lastDay(rota) >= this.clock.today() &&
          (branchId === undefined || rota.branchId === null || rota.branchId === branchId),
      );
      // What volunteers live by comes first, then the soonest.
      rotas.sort(
        (one, other) =>
          Number(other.state === 'PUBLISHED') - Number(one.state === 'PUBLISHED') ||
          one.from.localeCompare(other.from),
      );
      const load = () => import('./filling-dialog').then(({ FillingDialog }) => FillingDialog);
      const data = { rotas: rotas.map((rota) => this.named(rota)), query };
      return (await this.openDialog(load, data, { width: '48rem', maxWidth: '96vw' })) ?? false;
    } catch (cause) {
      this.announcer.say(PROBLEM_TEXTS[problemOf(cause).code]);
      return false;
    }
  }

  private named({ id, from, weeks, branchName, state }: RotaSummary): NamedRota {
    const first = dateInWords(from, this.locale);
    const last = dateInWords(lastDay({ from, weeks }), this.locale);
    const draft = state === 'DRAFT' ? $localize`:@@rotas.fillDraft:, brouillon` : '';
    const branch = branchName === null ? '' : ` · ${branchName}`;
    return {
      id,
      from,
      name: $localize`:@@rotas.fillPeriod:Du ${first}:FIRST: au ${last}:LAST:` + draft + branch,
    };
  }
}
