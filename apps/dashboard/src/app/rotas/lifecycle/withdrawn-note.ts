import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import { dateInWords, isUndoable, type Rota } from '@presence/domain';
import { injectLocale } from '../../page/locale';
import { RotaLifecycleActs } from './lifecycle-acts';
import { NotRestoredList } from './not-restored-list';

/** Says on the board of a rota that it is withdrawn, whole or from a day on, and undoes that for as long as it can be. */
@Component({
  selector: 'p-withdrawn-note',
  imports: [MatButton, MatIcon, NotRestoredList],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <p-not-restored-list />
    @if (words(); as words) {
      <div class="note">
        <p role="status">{{ words }}</p>
        @if (undoable()) {
          <button matButton="outlined" type="button" (click)="undo()">
            <mat-icon svgIcon="undo" /><span i18n="@@rotas.undoWithdrawal">Annuler le retrait</span>
          </button>
        }
      </div>
    }
  `,
  styles: `
    :host {
      display: contents;
    }
    .note {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: var(--p-space-1) var(--p-space-4);
      padding: var(--p-space-2) var(--p-space-4);
      border-radius: var(--p-radius-m);
      color: var(--p-on-notice);
      background: var(--p-notice);
    }
    p {
      flex: 1 1 16rem;
      margin: 0;
    }
    button {
      color: inherit;
    }
  `,
})
export class WithdrawnNote {
  private readonly acts = inject(RotaLifecycleActs);
  private readonly locale = injectLocale();
  readonly rota = input.required<Rota>();
  readonly changed = output();

  protected readonly words = computed(() => {
    const { state, withdrawnFrom } = this.rota();
    if (state === 'WITHDRAWN')
      return $localize`:@@rotas.boardWithdrawn:Ce roulement est retiré : plus rien de lui n’est prévu. Un nouveau peut être proposé pour cette période.`;
    return withdrawnFrom === null
      ? ''
      : $localize`:@@rotas.boardWithdrawnFrom:Ce roulement est retiré à partir du ${dateInWords(withdrawnFrom, this.locale)}:DAY: : ce qui vient avant reste prévu.`;
  });
  protected readonly undoable = computed(() => {
    const { withdrawnAt } = this.rota();
    return withdrawnAt !== null && isUndoable(withdrawnAt, new Date().toISOString());
  });

  protected async undo(): Promise<void> {
    await this.acts.undoWithdrawal(this.rota(), () => this.changed.emit());
  }
}
