import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import {
  dateIn,
  dateInWords,
  holidayOn,
  nextOccurrences,
  type Recurrence,
  type TimeZone,
} from '@presence/domain';
import { injectLocale } from '../../../page/locale';

const SHOWN_DATES = 8;

export type PreviewTimes = { startTime: string; endTime: string; timeZone: TimeZone };

/** The next real dates of a rule while it is written, with what organisers should know of each. */
@Component({
  selector: 'p-series-preview',
  imports: [MatButton, MatIcon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './series-preview.html',
  styleUrl: './series-preview.scss',
})
export class SeriesPreview {
  protected readonly locale = injectLocale();

  /** The rule, or null while it does not hold together. */
  readonly rule = input.required<Recurrence | null>();
  readonly times = input.required<PreviewTimes>();
  /** Where the group meets, for its public holidays. */
  readonly inseeCode = input.required<string>();
  readonly now = input(new Date());
  readonly excluded = output<string>();

  protected readonly dates = computed(() => {
    const [rule, times] = [this.rule(), this.times()];
    if (rule === null) return [];
    const today = dateIn(times.timeZone, this.now());
    return nextOccurrences(rule, times, today, SHOWN_DATES).map(({ date, clockShift }) => {
      const words = dateInWords(date, this.locale, { year: !date.startsWith(today.slice(0, 4)) });
      return {
        date,
        words,
        exclude: $localize`:@@series.excludeLabel:Exclure cette date : ${words}:DATE:`,
        holiday: holidayOn(date, this.inseeCode())?.name[this.locale] ?? '',
        clockShift,
      };
    });
  });
  protected readonly canExclude = computed(() => this.rule()?.pattern.kind !== 'ONCE');
}
