import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { FormField, FormRoot, validateStandardSchema } from '@angular/forms/signals';
import { MatCheckbox } from '@angular/material/checkbox';
import { MatOption } from '@angular/material/core';
import { MatError, MatFormField, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { MatRadioButton, MatRadioGroup } from '@angular/material/radio';
import { MatSelect } from '@angular/material/select';
import type { PersonView, ReferralView } from '@presence/contract';
import { newId, phoneInWords } from '@presence/domain';
import { DialogFrame } from '../forms/dialogs/dialog-frame';
import { errorOf } from '../forms/sending';
import { Dialog } from '../page/dialog';
import { WhoHelps } from '../people/who-helps';
import { acceptanceFormModel, AcceptanceForm, hasSender, noteOf } from './acceptance-form.model';
import { ORIGIN_LABELS } from './referral-labels';
import { ReferralsApi } from './referrals-api';
import { formToSave } from '../forms/form-to-save';

/** What of a referral goes into the record that it becomes: who sent it, their message, the branch. */
@Component({
  selector: 'p-acceptance-dialog',
  imports: [
    DialogFrame,
    FormField,
    FormRoot,
    MatCheckbox,
    MatError,
    MatFormField,
    MatInput,
    MatLabel,
    MatOption,
    MatRadioButton,
    MatRadioGroup,
    MatSelect,
  ],
  providers: [WhoHelps],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './acceptance-dialog.html',
  styleUrls: ['../forms/dialogs/dialog-fields.scss', './acceptance-dialog.scss'],
})
export class AcceptanceDialog extends Dialog<ReferralView, PersonView> {
  private readonly api = inject(ReferralsApi);
  protected readonly referral = this.data;
  /** Given once, so that a request repeated after a broken connection makes one person. */
  private readonly personId = newId();

  private readonly model = signal(acceptanceFormModel(this.referral));
  protected readonly form = formToSave(this.model, {
    rules: (path) => validateStandardSchema(path, AcceptanceForm),
    write: (typed) =>
      this.api.accept(this.referral, {
        ...AcceptanceForm.parse(typed),
        personId: this.personId,
        note: this.note(),
      }),
    saved: (person) => this.close(person),
  }).fields;
  protected readonly branches = inject(WhoHelps).branches;
  protected readonly name = `${this.referral.firstName} ${this.referral.lastName}`.trim();
  protected readonly sender = hasSender(this.referral);
  protected readonly origin = ORIGIN_LABELS[this.referral.origin];
  protected readonly note = computed(() => noteOf(this.referral, this.model()));
  protected readonly phoneInWords = phoneInWords;
  protected readonly errorOf = errorOf;
}
