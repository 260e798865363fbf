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
import { MatError, MatFormField, MatHint, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { type ReferralView, RefusalDraft } from '@presence/contract';
import { FormProblem } from '../forms/form-problem';
import { errorOf } from '../forms/sending';
import { submission } from '../forms/submission';
import { ReferralsApi } from './referrals-api';

@Component({
  selector: 'p-refusal-dialog',
  imports: [
    FormField,
    FormProblem,
    FormRoot,
    MatButton,
    MatDialogActions,
    MatDialogContent,
    MatDialogTitle,
    MatError,
    MatFormField,
    MatHint,
    MatInput,
    MatLabel,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <form [formRoot]="form">
      <h2 matDialogTitle i18n="@@referrals.refusalTitle">Répondre non</h2>
      <mat-dialog-content>
        <mat-form-field appearance="outline" subscriptSizing="dynamic">
          <mat-label i18n="@@referrals.declineWord">Pourquoi, et vers qui vous orientez</mat-label>
          <textarea matInput rows="4" [formField]="form.declineWord"></textarea>
          <mat-hint i18n="@@referrals.declineHint"
            >Gardé avec le signalement, chiffré. Prévenez vous-même la personne qui l’a
            envoyé.</mat-hint
          >
          <mat-error>{{ errorOf(form.declineWord) }}</mat-error>
        </mat-form-field>
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
          i18n="@@referrals.decline"
        >
          Répondre non
        </button>
      </mat-dialog-actions>
    </form>
  `,
  styleUrl: '../people/dialog.scss',
})
export class RefusalDialog {
  private readonly api = inject(ReferralsApi);
  private readonly referral = inject<ReferralView>(MAT_DIALOG_DATA);
  protected readonly dialog = inject<MatDialogRef<RefusalDialog, ReferralView>>(MatDialogRef);
  protected readonly errorOf = errorOf;

  private readonly draft = signal<RefusalDraft>({ declineWord: '' });
  protected readonly form = form(this.draft, (path) => validateStandardSchema(path, RefusalDraft), {
    submission: submission(async () =>
      this.dialog.close(await this.api.decline(this.referral, this.draft().declineWord)),
    ),
  });
}
