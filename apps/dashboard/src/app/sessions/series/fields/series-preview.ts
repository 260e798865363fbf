import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import {
  byHoliday,
  dateIn,
  dateInWords,
  enumerate,
  type HolidayChoices,
  type HolidayDate,
  holidayOn,
  monthsOfDates,
  nextSeriesDates,
  type Recurrence,
  schoolHolidayOn,
  type TimeZone,
  yearOfSeries,
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
  /** What is done on holidays; it meets where nothing is said. */
  readonly choices = input<HolidayChoices>({});
  /** Where the group meets, for its public holidays. */
  readonly inseeCode = input.required<string>();
  /** Who leads each of the first dates, as far as it is known. */
  readonly leaders = input<readonly string[]>([]);
  readonly now = input(new Date());
  readonly excluded = output<string>();

  private readonly series = computed(() => {
    const recurrence = this.rule();
    return recurrence && { recurrence, ...this.times(), ...this.choices() };
  });
  private readonly today = computed(() => dateIn(this.times().timeZone, this.now()));
  /** The year of dates that is stored. */
  private readonly year = computed(() => {
    const series = this.series();
    return series && yearOfSeries(series, this.inseeCode(), this.now().toISOString());
  });
  protected readonly skippedTitle = computed(() => {
    const count = this.year()?.skipped.length ?? 0;
    return count === 1
      ? $localize`:@@series.skippedOne:1 date sautée d’ici un an`
      : $localize`:@@series.skipped:${count}:COUNT: dates sautées d’ici un an`;
  });
  protected readonly undecidedTitle = computed(() => {
    const count = this.year()?.undecided.length ?? 0;
    return count === 1
      ? $localize`:@@series.undecidedOne:1 date à décider d’ici un an`
      : $localize`:@@series.undecided:${count}:COUNT: dates à décider d’ici un an`;
  });
  protected readonly undecided = computed(() => this.lines(this.year()?.undecided ?? []));
  protected readonly skipped = computed(() => this.lines(this.year()?.skipped ?? []));
  protected readonly unknownYears = computed(() =>
    enumerate(this.year()?.unknownYears ?? [], this.locale),
  );
  protected readonly dates = computed(() => {
    const series = this.series();
    if (series === null) return [];
    const today = this.today();
    const next = nextSeriesDates(series, this.inseeCode(), today, SHOWN_DATES);
    return next.map(({ date, clockShift }) => {
      const words = dateInWords(date, this.locale, { year: !date.startsWith(today.slice(0, 4)) });
      return {
        date,
        words,
        exclude: $localize`:@@series.excludeLabel:Exclure cette date : ${words}:DATE:`,
        holiday: holidayOn(date, this.inseeCode())?.name[this.locale] ?? '',
        vacation: this.vacationOn(date),
        clockShift,
      };
    });
  });
  protected readonly canExclude = computed(() => this.rule()?.pattern.kind !== 'ONCE');

  private vacationOn(date: string): string {
    const found = schoolHolidayOn(date, this.inseeCode());
    return found === null || found === 'UNKNOWN' ? '' : found.name[this.locale];
  }

  /** "Vacances de la Toussaint : 21 et 28 octobre", a line for each holiday. */
  private lines(dates: readonly HolidayDate[]): string[] {
    const thisYear = this.today().slice(0, 4);
    return byHoliday(dates).map(({ holiday, dates: on }) => {
      const months = monthsOfDates(on, this.locale, !on.every((date) => date.startsWith(thisYear)));
      return $localize`:@@series.holidayDates:${holiday[this.locale]}:HOLIDAY: : ${enumerate(months, this.locale)}:DATES:`;
    });
  }
}
