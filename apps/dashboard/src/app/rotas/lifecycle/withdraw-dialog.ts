import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { MatFormField, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { MatRadioButton, MatRadioGroup } from '@angular/material/radio';
import { paths, RotaWithdrawal, RotaWithdrawalPreview } from '@presence/contract';
import { lastDay, type Rota } from '@presence/domain';
import { AssociationClock } from '../../associations/association-clock';
import { Attempt } from '../../forms/dialogs/attempt';
import { DialogFrame } from '../../forms/dialogs/dialog-frame';
import { Dialog } from '../../page/dialog';
import { injectLocale } from '../../page/locale';
import { ReadState } from '../../page/read-state';
import { associationRead } from '../../associations/association-read';
import { formatPeriod } from '../rota-labels';
import { RotaLifecycleApi } from './lifecycle-api';

/** Takes a published rota back, whole or from a day on; says before what goes, what stays and who will be told. */
@Component({
  selector: 'p-withdraw-dialog',
  imports: [
    DialogFrame,
    MatFormField,
    MatInput,
    MatLabel,
    MatRadioButton,
    MatRadioGroup,
    ReadState,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './withdraw-dialog.html',
  styles: `
    mat-radio-group {
      display: grid;
    }
    .when {
      margin-block: var(--p-space-2);
    }
    h3 {
      margin-block: var(--p-space-3) var(--p-space-1);
      font-size: 1rem;
    }
    ul {
      margin-block: 0 var(--p-space-3);
      padding-inline-start: var(--p-space-5);
    }
  `,
})
export class WithdrawDialog extends Dialog<Pick<Rota, 'id' | 'from' | 'weeks'>, RotaWithdrawal> {
  private readonly api = inject(RotaLifecycleApi);
  private readonly clock = inject(AssociationClock);
  protected readonly rota = this.data;

  protected readonly last = lastDay(this.rota);
  protected readonly period = formatPeriod(this.rota, injectLocale());
  private readonly today = this.clock.today();
  /** Nothing before today can be taken back. */
  protected readonly first = this.today > this.rota.from ? this.today : this.rota.from;
  protected readonly whole = signal(true);
  protected readonly day = signal(this.first);
  protected readonly from = computed(() => (this.whole() ? this.rota.from : this.day()));
  protected readonly attempt = new Attempt();

  protected readonly preview = associationRead((id) => {
    const from = this.from();
    return from >= this.rota.from && from <= this.last
      ? { url: paths.rotaWithdrawalPreview(id, this.rota.id), params: { from } }
      : undefined;
  }, RotaWithdrawalPreview);
  protected readonly shown = this.preview.shown;

  protected setDay(event: Event): void {
    this.day.set((event.target as HTMLInputElement).value);
  }

  protected async withdraw(): Promise<void> {
    await this.attempt.to(async () =>
      this.close(await this.api.withdraw(this.rota.id, this.from())),
    );
  }
}
