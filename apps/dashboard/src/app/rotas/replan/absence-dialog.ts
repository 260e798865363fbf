import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import {
  MAT_DIALOG_DATA,
  MatDialogActions,
  MatDialogClose,
  MatDialogContent,
  MatDialogRef,
  MatDialogTitle,
} from '@angular/material/dialog';
import type { AbsencePlan, ReplanQuery, RotaBoard } from '@presence/contract';
import { InView } from '../../forms/in-view';
import { injectLocale } from '../../page/locale';
import { problemOf } from '../../problems/problem-error';
import { PROBLEM_TEXTS } from '../../problems/problem-texts';
import { FillingApi } from '../filling/filling-api';
import { namesOf, periodInWords } from '../rota-words';
import { onlyLevel, PlanChoice } from './plan-choice';

/** An absence, and for each rota that it meets the plans for it with the names of who is concerned. */
export type AbsencePlans = {
  away: ReplanQuery;
  rotas: readonly { plan: AbsencePlan; board: RotaBoard }[];
};

/** The plans for an absence in all the rotas that it meets, applied in one act: whoever is concerned is told once. */
@Component({
  selector: 'p-absence-dialog',
  imports: [
    InView,
    MatButton,
    MatDialogActions,
    MatDialogClose,
    MatDialogContent,
    MatDialogTitle,
    PlanChoice,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './absence-dialog.html',
  styleUrl: '../replan-dialog.scss',
})
export class AbsenceDialog {
  private readonly api = inject(FillingApi);
  private readonly dialog = inject<MatDialogRef<AbsenceDialog, boolean>>(MatDialogRef);
  private readonly data = inject<AbsencePlans>(MAT_DIALOG_DATA);
  private readonly locale = injectLocale();

  protected readonly sections = this.data.rotas.map(({ plan, board }) => ({
    id: plan.id,
    period: periodInWords(plan, this.locale),
    branch: plan.branchName,
    options: plan.options,
    names: namesOf(board),
    level: signal(onlyLevel(plan.options)),
  }));
  protected readonly working = signal(false);
  protected readonly problem = signal('');
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
    if (this.working()) return;
    const { volunteerId, from, until } = this.data.away;
    this.working.set(true);
    this.problem.set('');
    try {
      await this.api.applyAbsence(volunteerId, { from, until, rotas: this.chosen() });
      this.dialog.close(true);
    } catch (cause) {
      this.problem.set(PROBLEM_TEXTS[problemOf(cause).code]);
    } finally {
      this.working.set(false);
    }
  }
}
