import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { MatIconButton, MatButton } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import { MatMenu, MatMenuItem, MatMenuTrigger } from '@angular/material/menu';
import { RouterLink } from '@angular/router';
import type { RotaSummary } from '@presence/contract';
import { dateInWords, isUndoable } from '@presence/domain';
import { CurrentAssociation } from '../../associations/current-association';
import { injectLocale } from '../../page/locale';
import { formatPeriod } from '../rota-labels';
import { RotaLifecycleActs } from './lifecycle-acts';

/** One period of the list: what it holds, and how it is taken back. */
@Component({
  selector: 'p-rota-item',
  imports: [MatButton, MatIcon, MatIconButton, MatMenu, MatMenuItem, MatMenuTrigger, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './rota-item.html',
  styleUrl: './rota-item.scss',
})
export class RotaItem {
  private readonly acts = inject(RotaLifecycleActs);
  private readonly locale = injectLocale();
  protected readonly slug = inject(CurrentAssociation).slug;
  readonly rota = input.required<RotaSummary>();
  readonly changed = output();

  protected readonly period = computed(() => formatPeriod(this.rota(), this.locale));
  protected readonly moreLabel = computed(
    () =>
      $localize`:@@rotas.moreActions:Autres actions pour le roulement du ${this.period()}:PERIOD:`,
  );
  protected readonly withdrawnFrom = computed(() => {
    const { state, withdrawnFrom } = this.rota();
    return state === 'PUBLISHED' && withdrawnFrom !== null
      ? dateInWords(withdrawnFrom, this.locale)
      : null;
  });
  protected readonly undoable = computed(() => {
    const { withdrawnAt } = this.rota();
    return withdrawnAt !== null && isUndoable(withdrawnAt, new Date().toISOString());
  });

  private readonly done = () => this.changed.emit();
  protected readonly remove = () => this.acts.remove(this.rota(), this.done);
  protected readonly withdraw = () => this.acts.withdraw(this.rota(), this.done);
  protected readonly undo = () => this.acts.undoWithdrawal(this.rota(), this.done);
}
