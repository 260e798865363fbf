import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { type FieldTree, FormField } from '@angular/forms/signals';
import { MatIconButton, MatButton } from '@angular/material/button';
import { MatOption } from '@angular/material/core';
import { MatError, MatFormField, MatLabel, MatSuffix } from '@angular/material/form-field';
import { MatIcon } from '@angular/material/icon';
import { MatInput } from '@angular/material/input';
import { MatRadioButton, MatRadioGroup } from '@angular/material/radio';
import { MatSelect } from '@angular/material/select';
import { Choices } from '../../../forms/choices';
import { errorWithin } from '../../../forms/field-errors';
import { NumberInput } from '../../../forms/number-input';
import { errorOf } from '../../../forms/sending';
import { injectLocale } from '../../../page/locale';
import type { RuleFormModel } from '../series-form.model';
import { SeriesDateList } from './series-date-list';
import { DAY_OPTIONS, NTH_OPTIONS, PATTERN_OPTIONS, weekdayOptions } from '../series-labels';

/** By which days a series meets: each pattern asks its own questions. */
@Component({
  selector: 'p-series-pattern-fields',
  imports: [
    Choices,
    FormField,
    MatButton,
    MatError,
    MatFormField,
    MatIcon,
    MatIconButton,
    MatInput,
    MatLabel,
    MatOption,
    MatRadioButton,
    MatRadioGroup,
    MatSelect,
    MatSuffix,
    NumberInput,
    SeriesDateList,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './series-pattern-fields.html',
  styleUrl: './series-fields.scss',
})
export class SeriesPatternFields {
  private readonly locale = injectLocale();
  readonly form = input.required<FieldTree<RuleFormModel>>();

  protected readonly patterns = PATTERN_OPTIONS;
  protected readonly nths = NTH_OPTIONS;
  protected readonly days = DAY_OPTIONS;
  protected readonly weekdays = weekdayOptions(this.locale);
  protected readonly errorOf = errorOf;
  protected readonly errorWithin = errorWithin;

  protected readonly kind = computed(() => this.form().pattern.kind().value());
  protected readonly monthly = computed(
    () => this.kind() === 'MONTHLY_BY_DATE' || this.kind() === 'MONTHLY_BY_WEEKDAY',
  );
  protected readonly positions = computed(() => this.form().pattern.positions().value());

  protected addPosition(): void {
    const last = this.positions().at(-1);
    const next = {
      nth: last?.nth === 1 ? (3 as const) : (1 as const),
      weekday: last?.weekday ?? ('MO' as const),
    };
    this.form()
      .pattern.positions()
      .value.set([...this.positions(), next]);
  }

  protected removePosition(index: number): void {
    this.form()
      .pattern.positions()
      .value.set(this.positions().filter((_, each) => each !== index));
  }
}
