import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import type { AbsencePlan, ReplanQuery, RotaBoard } from '@presence/contract';
import { Attempt } from '../../forms/dialogs/attempt';
import { DialogFrame } from '../../forms/dialogs/dialog-frame';
import { Dialog } from '../../page/dialog';
import { injectLocale } from '../../page/locale';
import { FillingApi } from '../filling/filling-api';
import { namesOf, formatPeriod } from '../rota-labels';
import { onlyLevel, PlanChoice } from './plan-choice';

/** An absence, and for each rota that it meets the plans for it with the names of who is concerned. */
export type AbsencePlans = {
  away: ReplanQuery;
  rotas: readonly { plan: AbsencePlan; board: RotaBoard }[];
};

/** The plans for an absence in all the rotas that it meets, applied in one act: whoever is concerned is told once. */
@Component({
  selector: 'p-absence-dialog',
  imports: [DialogFrame, PlanChoice],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './absence-dialog.html',
  styleUrl: '../replan-dialog.scss',
})
export class AbsenceDialog extends Dialog<AbsencePlans, boolean> {
  private readonly api = inject(FillingApi);
  private readonly locale = injectLocale();

  protected readonly sections = this.data.rotas.map(({ plan, board }) => ({
    id: plan.id,
    period: formatPeriod(plan, this.locale),
    branch: plan.branchName,
    options: plan.options,
    names: namesOf(board),
    level: signal(onlyLevel(plan.options)),
  }));
  protected readonly attempt = new Attempt();
  private readonly chosen = computed(() =>
    this.sections.flatMap(({ id, options, level }) => {
      const option = options.find((one) => one.level === level());
      return option ? [{ rotaId: id, level: option.level, changes: option.changes }] : [];
    }),
  );
  /** Every rota that has plans has one chosen. */
  protected readonly ready = computed(
    () =>
      this.chosen().length > 0 &&
      this.chosen().length === this.sections.filter(({ options }) => options.length > 0).length,
  );

  protected async apply(): Promise<void> {
    if (this.attempt.underWay()) return;
    const { volunteerId, from, until } = this.data.away;
    await this.attempt.to(async () => {
      await this.api.applyAbsence(volunteerId, { from, until, rotas: this.chosen() });
      this.close(true);
    });
  }
}
