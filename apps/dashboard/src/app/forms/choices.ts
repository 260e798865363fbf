import { ChangeDetectionStrategy, Component, computed, input, model, output } from '@angular/core';
import type { FormValueControl, ValidationError } from '@angular/forms/signals';
import { MatChipListbox, type MatChipListboxChange, MatChipOption } from '@angular/material/chips';
import { textOfError } from './field-errors';
import type { Option } from './options';

/** Several options of a short list, each a button to press: `<p-choices label="…" [options]="…" [formField]="form.themes" />`. */
@Component({
  selector: 'p-choices',
  imports: [MatChipListbox, MatChipOption],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './choices.html',
  styleUrl: './choices.scss',
})
export class Choices<T extends string | number> implements FormValueControl<readonly T[]> {
  readonly value = model<readonly T[]>([]);
  readonly label = input.required<string>();
  readonly hint = input('');
  readonly options = input.required<readonly Option<T>[]>();
  readonly errors = input<readonly ValidationError.WithOptionalFieldTree[]>([]);
  readonly touched = input(false);
  readonly touch = output();

  protected readonly error = computed(() => {
    const [first] = this.errors();
    return this.touched() && first ? textOfError(first) : '';
  });

  protected choose({ value }: MatChipListboxChange): void {
    const chosen = value as readonly T[];
    this.value.set(
      this.options().flatMap((option) => (chosen.includes(option.value) ? [option.value] : [])),
    );
    this.touch.emit();
  }
}
