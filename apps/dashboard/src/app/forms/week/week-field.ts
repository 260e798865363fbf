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
import { mergeWindows, minutesOf, type WeekWindow } from '@presence/domain';
import { textOfError } from '../field-errors';
import { WeekGrid } from './week-grid';
import { WeekList } from './week-list';
import { WEEK_MEANINGS, type WeekMeaning } from './week-meanings';
import { formatHourSpan } from './week-labels';

/** How many strokes can be taken back. */
const REMEMBERED = 20;

/** Windows of the week: drawn on a grid, or written in a list beside or beneath it, so that nobody depends on drawing. */
@Component({
  selector: 'p-week-field',
  imports: [MatButton, WeekGrid, WeekList],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './week-field.html',
  styleUrl: './week-field.scss',
})
export class WeekField implements FormValueControl<readonly WeekWindow[]> {
  readonly value = model<readonly WeekWindow[]>([]);
  readonly label = input.required<string>();
  readonly meaning = input<WeekMeaning>('FREE');
  readonly errors = input<readonly ValidationError.WithOptionalFieldTree[]>([]);
  readonly touched = input(false);
  readonly touch = output();

  protected readonly past = signal<readonly (readonly WeekWindow[])[]>([]);
  protected readonly error = computed(() => {
    const [first] = this.errors();
    return this.touched() && first ? textOfError(first) : '';
  });
  protected readonly total = computed(() => {
    const minutes = this.value().reduce(
      (sum, { start, end }) => sum + minutesOf(end) - minutesOf(start),
      0,
    );
    return minutes === 0
      ? WEEK_MEANINGS[this.meaning()].none
      : $localize`:@@week.total:En tout : ${formatHourSpan(minutes)}:HOURS: par semaine.`;
  });

  protected take(windows: readonly WeekWindow[]): void {
    this.past.update((past) => [...past, this.value()].slice(-REMEMBERED));
    this.value.set(mergeWindows(windows));
    this.touch.emit();
  }

  protected takeBack(): void {
    const last = this.past().at(-1);
    if (!last) return;
    this.past.update((past) => past.slice(0, -1));
    this.value.set(last);
  }
}
