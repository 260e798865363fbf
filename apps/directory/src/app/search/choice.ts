import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { Localized } from '@presence/domain';
import { labelOf } from '../words/locale';

/** One list to choose from, as a plain select that a form sends without JavaScript. */
@Component({
  selector: 'p-choice',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <label class="field__label" [attr.for]="'choice-' + name()">{{ label() }}</label>
    <select class="field__control" [id]="'choice-' + name()" [name]="name()">
      <option value="" [attr.selected]="value() ? null : ''">{{ any() }}</option>
      @for (option of options(); track option.code) {
        <option [value]="option.code" [attr.selected]="option.code === value() ? '' : null">
          {{ option.text }}{{ option.found }}
        </option>
      }
    </select>
  `,
})
export class Choice {
  readonly name = input.required<string>();
  readonly label = input.required<string>();
  readonly any = input.required<string>();
  readonly labels = input.required<Readonly<Record<string, Localized>>>();
  readonly value = input<string>();
  /** How many results each value would give; null where that is not known. */
  readonly counts = input<Readonly<Record<string, number>> | null>(null);

  protected readonly options = computed(() =>
    Object.entries(this.labels()).map(([code, label]) => ({
      code,
      text: labelOf(label),
      found: this.counts() ? ` (${this.counts()?.[code] ?? 0})` : '',
    })),
  );
}
