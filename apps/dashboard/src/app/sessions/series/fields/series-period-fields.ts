import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { type FieldTree, FormField } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { MatError, MatFormField, MatLabel, MatSuffix } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { MatRadioButton, MatRadioGroup } from '@angular/material/radio';
import { Choices } from '../../../forms/choices';
import { errorWithin } from '../../../forms/field-errors';
import { NumberInput } from '../../../forms/number-input';
import { errorOf } from '../../../forms/sending';
import { injectLocale } from '../../../page/locale';
import type { SeriesFormModel } from '../series-form.model';
import { SeriesDateList } from './series-date-list';
import { monthOptions, OCTOBER_TO_JUNE, SEPTEMBER_TO_JUNE } from '../series-labels';

/** In which months, until when, and with which exceptions a series meets. */
@Component({
  selector: 'p-series-period-fields',
  imports: [
    Choices,
    FormField,
    MatButton,
    MatError,
    MatFormField,
    MatInput,
    MatLabel,
    MatRadioButton,
    MatRadioGroup,
    MatSuffix,
    NumberInput,
    SeriesDateList,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './series-period-fields.html',
  styleUrl: './series-fields.scss',
})
export class SeriesPeriodFields {
  readonly form = input.required<FieldTree<SeriesFormModel>>();

  protected readonly months = monthOptions(injectLocale());
  protected readonly octoberToJune = OCTOBER_TO_JUNE;
  protected readonly septemberToJune = SEPTEMBER_TO_JUNE;
  protected readonly errorOf = errorOf;
  protected readonly errorWithin = errorWithin;
  protected readonly end = computed(() => this.form().end().value());

  protected holdIn(months: readonly number[]): void {
    this.form().recurrence.months().value.set(months);
    this.form().recurrence.months().markAsDirty();
  }
}
