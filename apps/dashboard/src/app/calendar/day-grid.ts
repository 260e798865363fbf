import { type CdkDragDrop, CdkDrag, CdkDropList, CdkDropListGroup } from '@angular/cdk/drag-drop';
import {
  afterRenderEffect,
  ChangeDetectionStrategy,
  Component,
  computed,
  ElementRef,
  inject,
  input,
  linkedSignal,
  output,
  signal,
} from '@angular/core';
import { MatIcon } from '@angular/material/icon';
import { RouterLink } from '@angular/router';
import type { SessionView } from '@presence/contract';
import { addDays } from '@presence/domain';
import { AssociationClock } from '../associations/association-clock';
import { injectLocale } from '../page/locale';
import { formatDay, isMovable } from '../sessions/session-labels';
import type { Day } from './calendar-day';
import { daysOfArrow, type Spot, spotAfter } from './calendar-keys';
import { missingOn } from '../groups/facilitation-labels';
import { foldDay } from './fold';
import type { ColourOf } from './group-colours';
import { SessionChip } from './session-chip';

/** How many sessions a day shows in a month, and in a week; the others are folded away. */
const IN_MONTH = 4;
const IN_WEEK = 10;
const DOTS = 3;

export type Proposal = { session: SessionView; date: string };

/**
 * Weeks of days, as a grid with one tab stop: arrows go from day to day and session to session; with Alt they carry
 * the session along, and letting go of Alt proposes its new day. `compact` shows dots and picks days, for a phone.
 */
@Component({
  selector: 'p-day-grid',
  imports: [CdkDrag, CdkDropList, CdkDropListGroup, MatIcon, RouterLink, SessionChip],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: {
    '(keydown)': 'press($event)',
    '(keyup)': 'release($event)',
    '(focusout)': 'leave($event)',
  },
  templateUrl: './day-grid.html',
  styleUrl: './day-grid.scss',
})
export class DayGrid {
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly clock = inject(AssociationClock);
  private readonly locale = injectLocale();

  readonly weeks = input.required<readonly Day[][]>();
  readonly date = input.required<string>();
  readonly label = input.required<string>();
  readonly pageLink = input.required<readonly unknown[]>();
  readonly colourOf = input.required<ColourOf>();
  readonly detailed = input(false);
  readonly compact = input(false);
  readonly mayMove = input(false);
  /** A day was picked, or the arrows went beyond the days shown. */
  readonly dateChange = output<string>();
  readonly proposed = output<Proposal>();

  protected readonly rows = computed(() => {
    const atMost = this.detailed() ? IN_WEEK : IN_MONTH;
    return this.weeks().map((week) =>
      week.map((day) => ({ ...day, fold: foldDay(day.sessions, atMost) })),
    );
  });
  private readonly days = computed(
    () => new Map(this.rows().flatMap((week) => week.map((day) => [day.date, day] as const))),
  );
  protected readonly spot = linkedSignal<Spot>(() => ({ date: this.date(), index: 0 }));
  /** The session that Alt and the arrows are carrying, and the day above which it hangs. */
  protected readonly carried = signal<Proposal | null>(null);
  protected readonly carriedDay = computed(() => {
    const carried = this.carried();
    return carried ? formatDay(carried.date, this.locale, this.clock.zone()) : '';
  });
  private readonly wantsFocus = signal(false);
  protected readonly weekdays = computed(() => {
    const of = (weekday: 'short' | 'long') =>
      new Intl.DateTimeFormat(this.locale, { weekday, timeZone: 'UTC' });
    return (this.weeks()[0] ?? []).map(({ date }) => ({
      short: of('short').format(Date.parse(date)),
      long: of('long').format(Date.parse(date)),
    }));
  });

  constructor() {
    afterRenderEffect(() => {
      this.spot();
      this.weeks();
      if (this.wantsFocus())
        this.host.nativeElement
          .querySelector<HTMLElement>('[data-spot]')
          ?.focus({ preventScroll: false });
    });
  }

  /** Brings the focus back after a dialog, to the day where the session now stands. */
  takeFocus(date?: string): void {
    this.wantsFocus.set(true);
    this.spot.update((spot) => (date === undefined ? { ...spot } : { date, index: 0 }));
  }

  protected isSpot(day: Day, index: number): boolean {
    const spot = this.spot();
    return (
      day.date === spot.date &&
      Math.min(spot.index, Math.max(this.countOn(day.date) - 1, 0)) === index
    );
  }

  /** In the compact grid days are the stops, else the sessions and the days without any. */
  protected isDayStop(day: Day): boolean {
    return this.compact() || day.sessions.length === 0;
  }

  protected isMovable(session: SessionView): boolean {
    return this.mayMove() && !this.compact() && isMovable(session);
  }

  protected dayLabel(day: Day): string {
    const count = day.sessions.length;
    const sessions =
      count === 0
        ? $localize`:@@calendar.noSession:aucune séance`
        : count === 1
          ? $localize`:@@calendar.oneSession:1 séance`
          : $localize`:@@calendar.sessions:${count}:COUNT: séances`;
    const vacations = day.vacations.map(({ name }) => name);
    const missing = day.sessions.some((session) => missingOn(session))
      ? [$localize`:@@calendar.somebodyMissing:il manque quelqu’un pour animer`]
      : [];
    const words = formatDay(day.date, this.locale, this.clock.zone());
    return [words, ...day.holidays, ...vacations, sessions, ...missing].join(', ');
  }

  /** A few of a day's sessions, those that want somebody to lead first. */
  protected dotsOf({ sessions }: Day): SessionView[] {
    return sessions
      .toSorted((one, other) => Number(this.isMissing(other)) - Number(this.isMissing(one)))
      .slice(0, DOTS);
  }

  protected isMissing(session: SessionView): boolean {
    return missingOn(session) !== undefined;
  }

  protected pick(day: Day): void {
    this.spot.set({ date: day.date, index: 0 });
    if (this.compact()) this.dateChange.emit(day.date);
  }

  protected drop({ item, container }: CdkDragDrop<string, string, SessionView>): void {
    if (container.data !== item.data.date)
      this.proposed.emit({ session: item.data, date: container.data });
  }

  protected press(event: KeyboardEvent): void {
    const days = daysOfArrow(event.key);
    if (event.altKey && days !== undefined) {
      event.preventDefault();
      this.carry(days);
    } else if (event.key === 'Escape' && this.carried()) {
      this.carried.set(null);
    } else if (!event.altKey && !event.ctrlKey && !event.metaKey) {
      this.go(event);
    }
  }

  /** Letting go of Alt puts the carried session down. */
  protected release(event: KeyboardEvent): void {
    const carried = this.carried();
    if (event.key !== 'Alt' || !carried) return;
    this.carried.set(null);
    event.preventDefault();
    if (carried.date !== carried.session.date) this.proposed.emit(carried);
  }

  protected leave(event: FocusEvent): void {
    if (
      event.relatedTarget instanceof Node &&
      this.host.nativeElement.contains(event.relatedTarget)
    )
      return;
    // Without a related target the focused day was replaced by a newly drawn one.
    if (event.relatedTarget !== null) this.wantsFocus.set(false);
    this.carried.set(null);
  }

  private carry(days: number): void {
    const { date, index } = this.spot();
    const carried = this.carried();
    const session = carried?.session ?? this.days().get(date)?.fold.sessions[index];
    if (session && this.isMovable(session))
      this.carried.set({ session, date: addDays(carried?.date ?? session.date, days) });
  }

  private go(event: KeyboardEvent): void {
    const next = spotAfter(event.key, this.spot(), (date) => this.countOn(date));
    if (!next) return;
    event.preventDefault();
    this.wantsFocus.set(true);
    this.spot.set(next);
    if (this.compact() || !this.days().has(next.date)) this.dateChange.emit(next.date);
  }

  private countOn(date: string): number {
    const fold = this.days().get(date)?.fold;
    return this.compact() || !fold ? 0 : fold.sessions.length + Math.min(fold.rest, 1);
  }
}
