import { inject, Injectable } from '@angular/core';
import type { WaitingLine, WaitingPart } from '@presence/contract';
import {
  dateIn,
  dateInWords,
  daysBetween,
  type Id,
  timeIn,
  timeInWords,
  timesInWords,
  type WaitingKind,
} from '@presence/domain';
import { AssociationClock } from '../associations/association-clock';
import { CurrentAssociation } from '../associations/current-association';
import { hourOf } from '../contacts/hour-of';
import { injectLocale } from '../page/locale';

type Line = {
  id: string;
  link: readonly string[];
  query?: Record<string, string>;
  what: string;
  why: string;
  act: string;
  /** What can be decided at once, without opening it. */
  choices?: readonly { label: string; choose: () => Promise<void> }[];
  /** The session whose yes or no is said on the line itself. */
  ask?: Id;
  /** Past what the association allows itself. */
  late?: boolean;
  /** Why it cannot wait, in red. */
  urgent?: string;
};
/** What one kind is called, where all of it stands, and how one of its lines reads. */
export type Reads<Kind extends WaitingKind> = {
  title: string;
  all: readonly string[];
  line: (line: WaitingLine<Kind>) => Line;
};
export type ReadsOf<Kinds extends WaitingKind> = { [Kind in Kinds]: Reads<Kind> };
export type Part = Pick<WaitingPart, 'kind' | 'count'> & {
  title: string;
  all: readonly string[];
  lines: Line[];
};

/** Dates, hours and links as the lines of the queue say them. */
@Injectable({ providedIn: 'root' })
export class QueueWords {
  private readonly current = inject(CurrentAssociation);
  private readonly clock = inject(AssociationClock);
  readonly locale = injectLocale();

  readonly to = (...path: string[]): string[] => ['/', this.current.slug(), ...path];

  /** "aujourd’hui, 10 h" */
  readonly at = ({ date, start }: { date: string; start: string }): string =>
    `${this.day(date)}, ${timeInWords(start, this.locale)}`;

  readonly during = (session: { date: string; startTime: string; endTime: string }): string =>
    `${this.day(session.date)}, ${timesInWords(session.startTime, session.endTime, this.locale)}`;

  readonly instant = (instant: string, timeZone: string = this.clock.zone()): string =>
    this.at({ date: dateIn(timeZone, instant), start: timeIn(timeZone, instant) });

  readonly hourOf = (instant: string, timeZone: string): string =>
    hourOf(instant, this.locale, timeZone);

  readonly date = (date: string): string => dateInWords(date, this.locale, { year: true });

  readonly dateOf = (instant: string): string => this.date(this.clock.dateOf(instant));

  day(date: string): string {
    const days = daysBetween(this.clock.today(), date);
    if (days === 0) return $localize`:@@contacts.onToday:aujourd’hui`;
    if (days === 1) return $localize`:@@contacts.onTomorrow:demain`;
    return days === -1 ? $localize`:@@contacts.onYesterday:hier` : dateInWords(date, this.locale);
  }
}
