import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { form, FormField, FormRoot, validateStandardSchema } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import {
  MAT_DIALOG_DATA,
  MatDialogActions,
  MatDialogContent,
  MatDialogRef,
  MatDialogTitle,
} from '@angular/material/dialog';
import { MatRadioButton, MatRadioGroup } from '@angular/material/radio';
import { type ConsentView, type PersonView, WithdrawalDraft } from '@presence/contract';
import { FormProblem } from '../forms/form-problem';
import { submission } from '../forms/submission';
import { PeopleApi } from './people-api';
import { MEANS_TEXTS, optionsFrom } from './people-terms';

@Component({
  selector: 'p-withdrawal-dialog',
  imports: [
    FormField,
    FormProblem,
    FormRoot,
    MatButton,
    MatDialogActions,
    MatDialogContent,
    MatDialogTitle,
    MatRadioButton,
    MatRadioGroup,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <form [formRoot]="form">
      <h2 matDialogTitle i18n="@@people.withdrawTitle">La personne retire son consentement ?</h2>
      <mat-dialog-content>
        <p i18n="@@people.withdrawText">
          Dès que vous confirmez, plus rien de cela n’est planifié, et les contacts à venir sont
          annulés. Les bénévoles ne voient plus ni téléphone ni adresse pour eux.
        </p>
        <mat-radio-group
          [formField]="form.means"
          aria-label="Comment l’a-t-elle dit ?"
          i18n-aria-label="@@people.howWithdrawn"
        >
          @for (way of means; track way.value) {
            <mat-radio-button [value]="way.value">{{ way.label }}</mat-radio-button>
          }
        </mat-radio-group>
        <p-form-problem [form]="form" />
      </mat-dialog-content>
      <mat-dialog-actions align="end">
        <button matButton type="button" (click)="dialog.close()" i18n="@@page.keep">
          Ne rien changer
        </button>
        <button
          matButton="filled"
          type="submit"
          [disabled]="form().submitting()"
          i18n="@@people.withdrawAction"
        >
          Retirer le consentement
        </button>
      </mat-dialog-actions>
    </form>
  `,
  styleUrl: './dialog.scss',
})
export class WithdrawalDialog {
  private readonly api = inject(PeopleApi);
  private readonly consent = inject<ConsentView>(MAT_DIALOG_DATA);
  protected readonly dialog = inject<MatDialogRef<WithdrawalDialog, PersonView>>(MatDialogRef);
  protected readonly means = optionsFrom(MEANS_TEXTS);

  private readonly draft = signal<WithdrawalDraft>({ means: 'ORAL' });
  protected readonly form = form(
    this.draft,
    (path) => validateStandardSchema(path, WithdrawalDraft),
    {
      submission: submission(async () =>
        this.dialog.close(
          await this.api.withdraw(this.consent.personId, this.consent.id, this.draft()),
        ),
      ),
    },
  );
}
