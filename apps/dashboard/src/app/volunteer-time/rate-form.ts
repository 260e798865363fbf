import { ChangeDetectionStrategy, Component, computed, inject, output } from '@angular/core';
import { FormField, validateStandardSchema } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { MatOption } from '@angular/material/core';
import { MatError, MatFormField, MatHint, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { MatSelect } from '@angular/material/select';
import { VOLUNTEER_FUNCTIONS } from '@presence/domain';
import { formDraft } from '../forms/drafts';
import { FormFrame } from '../forms/form-frame';
import { formToSave } from '../forms/form-to-save';
import { NumberInput } from '../forms/number-input';
import { errorOf } from '../forms/sending';
import { RateForm as RateFormSchema, rateDraft, type RateFormModel } from './rate-form.model';
import { VolunteerTimeApi } from './volunteer-time-api';
import { FUNCTION_LABELS, rateSubject } from './volunteer-time-labels';

const BLANK: RateFormModel = { id: '', subject: 'HOUR', from: '', amount: null, source: '' };

/** What an hour or a kilometre is worth from a day on, and where that is taken from. */
@Component({
  selector: 'p-rate-form',
  imports: [
    FormField,
    FormFrame,
    MatButton,
    MatError,
    MatFormField,
    MatHint,
    MatInput,
    MatLabel,
    MatOption,
    MatSelect,
    NumberInput,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './rate-form.html',
})
export class RateForm {
  private readonly api = inject(VolunteerTimeApi);
  readonly saved = output();
  readonly closed = output();

  protected readonly subjects = [
    { value: 'HOUR' as const, label: rateSubject({ unit: 'HOUR', function: null }) },
    ...VOLUNTEER_FUNCTIONS.map((value) => ({
      value,
      label: rateSubject({ unit: 'HOUR', function: value }),
    })),
    { value: 'KILOMETRE' as const, label: rateSubject({ unit: 'KILOMETRE', function: null }) },
  ];
  protected readonly functions = FUNCTION_LABELS;

  protected readonly page = formToSave(
    formDraft<RateFormModel>(
      () => 'rate',
      () => ({ version: 0, value: BLANK }),
    ),
    {
      rules: (path) => validateStandardSchema(path, RateFormSchema),
      write: (typed) => this.api.addRate(rateDraft(typed)),
      saved: () => this.saved.emit(),
    },
  );
  protected readonly form = this.page.fields;
  protected readonly errorOf = errorOf;
  protected readonly ofKilometres = computed(() => this.form.subject().value() === 'KILOMETRE');

  protected leave(): void {
    this.page.forget();
    this.closed.emit();
  }
}
