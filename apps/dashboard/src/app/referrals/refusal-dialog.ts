import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { FormField, FormRoot, validateStandardSchema } from '@angular/forms/signals';
import { MatError, MatFormField, MatHint, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { type ReferralView, RefusalDraft } from '@presence/contract';
import { DialogFrame } from '../forms/dialogs/dialog-frame';
import { errorOf } from '../forms/sending';
import { Dialog } from '../page/dialog';
import { ReferralsApi } from './referrals-api';
import { formToSave } from '../forms/form-to-save';

@Component({
  selector: 'p-refusal-dialog',
  imports: [DialogFrame, FormField, FormRoot, MatError, MatFormField, MatHint, MatInput, MatLabel],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <form [formRoot]="form">
      <p-dialog-frame
        [form]="form"
        heading="Répondre non"
        i18n-heading="@@referrals.refusalTitle"
        action="Répondre non"
        i18n-action="@@referrals.decline"
      >
        <mat-form-field appearance="outline" subscriptSizing="dynamic">
          <mat-label i18n="@@referrals.declineWord">Pourquoi, et vers qui vous orientez</mat-label>
          <textarea matInput rows="4" [formField]="form.declineWord"></textarea>
          <mat-hint i18n="@@referrals.declineHint"
            >Gardé avec le signalement, chiffré. Prévenez vous-même la personne qui l’a
            envoyé.</mat-hint
          >
          <mat-error>{{ errorOf(form.declineWord) }}</mat-error>
        </mat-form-field>
      </p-dialog-frame>
    </form>
  `,
  styleUrl: '../forms/dialogs/dialog-fields.scss',
})
export class RefusalDialog extends Dialog<ReferralView, ReferralView> {
  private readonly api = inject(ReferralsApi);
  private readonly referral = this.data;
  protected readonly errorOf = errorOf;

  private readonly draft = signal<RefusalDraft>({ declineWord: '' });
  protected readonly form = formToSave(this.draft, {
    rules: (path) => validateStandardSchema(path, RefusalDraft),
    write: ({ declineWord }) => this.api.decline(this.referral, declineWord),
    saved: (referral) => this.close(referral),
  }).fields;
}
