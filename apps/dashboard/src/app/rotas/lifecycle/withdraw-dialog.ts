import { httpResource } from '@angular/common/http';
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
import { MatFormField, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { MatRadioButton, MatRadioGroup } from '@angular/material/radio';
import { paths, RotaWithdrawal, RotaWithdrawalPreview } from '@presence/contract';
import { lastDay, type Rota } from '@presence/domain';
import { CurrentAssociation } from '../../associations/current-association';
import { injectLocale } from '../../page/locale';
import { ReadState } from '../../page/read-state';
import { dateIn } from '../../page/when';
import { problemOf } from '../../problems/problem-error';
import { PROBLEM_TEXTS } from '../../problems/problem-texts';
import { periodInWords } from '../rota-words';
import { RotaLifecycleApi } from './lifecycle-api';

/** Takes a published rota back, whole or from a day on; says before what goes, what stays and who will be told. */
@Component({
  selector: 'p-withdraw-dialog',
  imports: [
    MatButton,
    MatDialogActions,
    MatDialogClose,
    MatDialogContent,
    MatDialogTitle,
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
    .problem {
      color: var(--mat-sys-error);
    }
  `,
})
export class WithdrawDialog {
  private readonly api = inject(RotaLifecycleApi);
  private readonly current = inject(CurrentAssociation);
  private readonly dialog = inject<MatDialogRef<WithdrawDialog, RotaWithdrawal>>(MatDialogRef);
  protected readonly rota = inject<Pick<Rota, 'id' | 'from' | 'weeks'>>(MAT_DIALOG_DATA);

  protected readonly last = lastDay(this.rota);
  protected readonly period = periodInWords(this.rota, injectLocale());
  private readonly today = dateIn(Intl.DateTimeFormat().resolvedOptions().timeZone);
  /** Nothing before today can be taken back. */
  protected readonly first = this.today > this.rota.from ? this.today : this.rota.from;
  protected readonly whole = signal(true);
  protected readonly day = signal(this.first);
  protected readonly from = computed(() => (this.whole() ? this.rota.from : this.day()));
  protected readonly working = signal(false);
  protected readonly problem = signal('');

  protected readonly preview = httpResource(
    () => {
      const id = this.current.id();
      const from = this.from();
      return id && from >= this.rota.from && from <= this.last
        ? { url: paths.rotaWithdrawalPreview(id, this.rota.id), params: { from } }
        : undefined;
    },
    { parse: (body) => RotaWithdrawalPreview.parse(body) },
  );
  protected readonly shown = computed(() =>
    this.preview.hasValue() ? this.preview.value() : undefined,
  );

  protected setDay(event: Event): void {
    this.day.set((event.target as HTMLInputElement).value);
  }

  protected async withdraw(): Promise<void> {
    this.working.set(true);
    this.problem.set('');
    try {
      this.dialog.close(await this.api.withdraw(this.rota.id, this.from()));
    } catch (error) {
      this.problem.set(PROBLEM_TEXTS[problemOf(error).code]);
    } finally {
      this.working.set(false);
    }
  }
}
