import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { form, FormField, FormRoot, validateStandardSchema } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { MatCheckbox } from '@angular/material/checkbox';
import { MatOption } from '@angular/material/core';
import {
  MAT_DIALOG_DATA,
  MatDialogActions,
  MatDialogContent,
  MatDialogRef,
  MatDialogTitle,
} from '@angular/material/dialog';
import { MatError, MatFormField, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { MatRadioButton, MatRadioGroup } from '@angular/material/radio';
import { MatSelect } from '@angular/material/select';
import type { PersonView, ReferralView } from '@presence/contract';
import { newId, phoneInWords } from '@presence/domain';
import { FormProblem } from '../forms/form-problem';
import { errorOf } from '../forms/sending';
import { submission } from '../forms/submission';
import { WhoHelps } from '../people/who-helps';
import { acceptanceAnswers, AcceptanceForm, hasSender, noteOf } from './acceptance-answers';
import { ORIGIN_TEXTS } from './referral-terms';
import { ReferralsApi } from './referrals-api';

/** What of a referral goes into the record that it becomes: who sent it, their message, the branch. */
@Component({
  selector: 'p-acceptance-dialog',
  imports: [
    FormField,
    FormProblem,
    FormRoot,
    MatButton,
    MatCheckbox,
    MatDialogActions,
    MatDialogContent,
    MatDialogTitle,
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
  styleUrls: ['../people/dialog.scss', './acceptance-dialog.scss'],
})
export class AcceptanceDialog {
  private readonly api = inject(ReferralsApi);
  protected readonly referral = inject<ReferralView>(MAT_DIALOG_DATA);
  protected readonly dialog = inject<MatDialogRef<AcceptanceDialog, PersonView>>(MatDialogRef);
  /** Given once, so that a request repeated after a broken connection makes one person. */
  private readonly personId = newId();

  private readonly model = signal(acceptanceAnswers(this.referral));
  protected readonly form = form(
    this.model,
    (path) => validateStandardSchema(path, AcceptanceForm),
    { submission: submission(() => this.accept()) },
  );
  protected readonly branches = inject(WhoHelps).branches;
  protected readonly name = `${this.referral.firstName} ${this.referral.lastName}`.trim();
  protected readonly sender = hasSender(this.referral);
  protected readonly origin = ORIGIN_TEXTS[this.referral.origin];
  protected readonly note = computed(() => noteOf(this.referral, this.model()));
  protected readonly phoneInWords = phoneInWords;
  protected readonly errorOf = errorOf;

  private async accept(): Promise<void> {
    const draft = {
      ...AcceptanceForm.parse(this.model()),
      personId: this.personId,
      note: this.note(),
    };
    this.dialog.close(await this.api.accept(this.referral, draft));
  }
}
