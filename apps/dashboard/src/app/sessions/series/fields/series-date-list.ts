import {
  ChangeDetectionStrategy,
  Component,
  computed,
  input,
  model,
  output,
  signal,
} from '@angular/core';
import type { FormValueControl, ValidationError } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { MatChip, MatChipRemove, MatChipSet } from '@angular/material/chips';
import { MatFormField, MatLabel } from '@angular/material/form-field';
import { MatIcon } from '@angular/material/icon';
import { MatInput } from '@angular/material/input';
import { dateInWords, LocalDate } from '@presence/domain';
import { textOfError } from '../../../forms/field-errors';
import { injectLocale } from '../../../page/locale';

/** Dates gathered one by one; each can be taken away again. */
@Component({
  selector: 'p-series-date-list',
  imports: [
    MatButton,
    MatChip,
    MatChipRemove,
    MatChipSet,
    MatFormField,
    MatIcon,
    MatInput,
    MatLabel,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './series-date-list.html',
  styleUrl: './series-date-list.scss',
})
export class SeriesDateList implements FormValueControl<readonly string[]> {
  private readonly locale = injectLocale();

  readonly value = model<readonly string[]>([]);
  readonly label = input.required<string>();
  readonly errors = input<readonly ValidationError.WithOptionalFieldTree[]>([]);
  /** An error inside the list, on one of its dates. */
  readonly within = input('');
  readonly touched = input(false);
  readonly touch = output();

  protected readonly typed = signal('');
  protected readonly dates = computed(() =>
    [...this.value()].sort().map((date) => {
      const words = dateInWords(date, this.locale, { year: true });
      return { date, words, remove: $localize`:@@series.removeDate:Retirer le ${words}:DATE:` };
    }),
  );
  protected readonly error = computed(() => {
    const [first] = this.errors();
    return this.touched() && first ? textOfError(first) : this.within();
  });

  protected type(event: Event): void {
    this.typed.set((event.target as HTMLInputElement).value);
  }

  protected add(event: Event): void {
    event.preventDefault();
    const date = this.typed();
    this.touch.emit();
    if (!LocalDate.safeParse(date).success) return;
    if (!this.value().includes(date)) this.value.set([...this.value(), date].sort());
    this.typed.set('');
  }

  protected remove(date: string): void {
    this.value.set(this.value().filter((each) => each !== date));
    this.touch.emit();
  }
}
