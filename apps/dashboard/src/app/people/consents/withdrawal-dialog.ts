import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { FormField, FormRoot, validateStandardSchema } from '@angular/forms/signals';
import { MatRadioButton, MatRadioGroup } from '@angular/material/radio';
import { type ConsentView, type PersonView, WithdrawalDraft } from '@presence/contract';
import { DialogFrame } from '../../forms/dialogs/dialog-frame';
import { Dialog } from '../../page/dialog';
import { PeopleApi } from '../people-api';
import { optionsFrom } from '../../forms/options';
import { MEANS_LABELS } from '../people-labels';
import { formToSave } from '../../forms/form-to-save';

@Component({
  selector: 'p-withdrawal-dialog',
  imports: [DialogFrame, FormField, FormRoot, MatRadioButton, MatRadioGroup],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <form [formRoot]="form">
      <p-dialog-frame
        [form]="form"
        heading="La personne retire son consentement ?"
        i18n-heading="@@people.withdrawTitle"
        action="Retirer le consentement"
        i18n-action="@@people.withdrawAction"
      >
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
      </p-dialog-frame>
    </form>
  `,
  styleUrl: '../../forms/dialogs/dialog-fields.scss',
})
export class WithdrawalDialog extends Dialog<ConsentView, PersonView> {
  private readonly api = inject(PeopleApi);
  private readonly consent = this.data;
  protected readonly means = optionsFrom(MEANS_LABELS);

  private readonly draft = signal<WithdrawalDraft>({ means: 'ORAL' });
  protected readonly form = formToSave(this.draft, {
    rules: (path) => validateStandardSchema(path, WithdrawalDraft),
    write: (draft) => this.api.withdraw(this.consent.personId, this.consent.id, draft),
    saved: (person) => this.close(person),
  }).fields;
}
