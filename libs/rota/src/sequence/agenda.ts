import { startsIn } from '../compile/candidates';
import { type Compiled, halfDaySpan, type Standing } from '../compile/compiled';
import { dayOf, weeksIn } from '../cost/calendar';
import { loadCost, servingOf, unusualCost } from '../cost/cost';
import { areApart } from '../greedy';
import { countedAs, type Candidate } from '../instance';
import { AT_HOME, type Position, step, type Task, taskOf, wayTo } from './steps';
import { Tally } from './tally';
import { preferredStart, type Timed, timedOf } from './timed';

/** A cap of a volunteer that is reached. */
export type Cap = 'WEEK_CAP' | 'VISIT_CAP' | 'DAY_CAP' | 'PEOPLE_CAP';

/** A contact in a volunteer's diary. */
type Entry = Task & { need: number; halfDay: number; start: number; minutes: number };

const NO_NEED = { candidates: [] };

/** Published elsewhere than here: a change that is only a little worse than none. */
const CHANGE_COST = 0.2;

/** A timed plan under work by hand: what each volunteer does and when, and what could still be put in without moving anything. */
export class Agenda {
  /** Each volunteer's, never changed in place: copies of the agenda share them. */
  private readonly entries: (readonly Entry[])[];
  private readonly tallies: Tally[];
  private readonly places: (Standing | null)[];
  private readonly weeks: number;

  constructor(
    readonly compiled: Compiled,
    { plan, starts }: Pick<Timed, 'plan' | 'starts'>,
  ) {
    this.weeks = weeksIn(compiled.instance.halfDays);
    this.entries = compiled.volunteers.map(() => []);
    this.tallies = compiled.volunteers.map((_, volunteer) => this.tallyOf(volunteer));
    this.places = compiled.contacts.map(() => null);
    for (const { id } of compiled.instance.contacts) {
      const assignment = plan[id];
      const start = starts[id];
      if (assignment && start !== null && start !== undefined)
        this.put(id, { ...assignment, start });
    }
  }

  at(contact: number): Standing | null {
    return this.places[contact] ?? null;
  }

  put(contact: number, place: Standing): void {
    const task = taskOf(this.compiled, contact);
    const need = this.needOf(contact).id;
    this.places[contact] = place;
    for (const volunteer of place.volunteers) {
      const { minutes } = servingOf(this.needOf(contact), volunteer);
      this.enter(volunteer, { ...task, need, halfDay: place.halfDay, start: place.start, minutes });
    }
  }

  take(contact: number): Standing | null {
    const place = this.at(contact);
    for (const volunteer of place?.volunteers ?? []) {
      const entries = this.entries[volunteer] ?? [];
      const taken = entries.find((entry) => entry.contact === contact);
      if (!taken) continue;
      this.entries[volunteer] = entries.filter((entry) => entry !== taken);
      this.tallies[volunteer]?.count(taken, -1);
    }
    this.places[contact] = null;
    return place;
  }

  private enter(volunteer: number, entry: Entry): void {
    const entries = this.entries[volunteer];
    if (entries)
      this.entries[volunteer] = [...entries, entry].sort((one, other) => one.start - other.start);
    this.tallies[volunteer]?.count(entry, 1);
  }

  /** What a volunteer has, by the caps and the company of this very rota; the counts of another agenda may be shared. */
  private tallyOf(volunteer: number, counts?: Tally): Tally {
    const { volunteers, needs } = this.compiled.instance;
    return new Tally(
      volunteers[volunteer]?.elsewhere,
      (need) => servingOf(needs[need] ?? NO_NEED, volunteer).accompanies === true,
      (need) => countedAs(needs[need] ?? { id: need }),
      counts,
    );
  }

  needOf(contact: number) {
    const need = this.compiled.instance.needs[this.compiled.instance.contacts[contact]?.need ?? -1];
    if (!need) throw new RangeError(`No contact ${contact}`);
    return need;
  }

  candidate(contact: number, volunteer: number): Candidate | undefined {
    return this.needOf(contact).candidates.find((one) => one.volunteer === volunteer);
  }

  /** What a volunteer does, in the order of time. */
  doneBy(volunteer: number): readonly Entry[] {
    return this.entries[volunteer] ?? [];
  }

  /** The caps that one contact more in this half-day would break. */
  capsReached(contact: number, volunteer: number, halfDay: number): Cap[] {
    const caps = this.compiled.instance.volunteers[volunteer];
    if (!caps) return [];
    const need = this.needOf(contact);
    const tally = this.tallies[volunteer];
    const reached: Cap[] = [];
    if (!tally) return reached;
    if (tally.inWeek(halfDay) >= caps.maxContactsPerWeek) reached.push('WEEK_CAP');
    if (need.kind === 'VISIT' && tally.visitsInWeek(halfDay) >= caps.maxVisitsPerWeek)
      reached.push('VISIT_CAP');
    if (tally.inDay(halfDay) >= caps.maxContactsPerDay) reached.push('DAY_CAP');
    if (!tally.knows(need.id) && tally.people >= caps.maxPeople) reached.push('PEOPLE_CAP');
    return reached;
  }

  /** How many contacts a volunteer has in the week of a half-day, here and elsewhere. */
  inWeek(volunteer: number, halfDay: number): number {
    return this.tallies[volunteer]?.inWeek(halfDay) ?? 0;
  }

  /** The starts at which a volunteer could do a contact, nothing else moved; their caps are asked apart. */
  starts(contact: number, volunteer: number, halfDay: number): number[] {
    const candidate = this.candidate(contact, volunteer);
    const who = this.compiled.volunteers[volunteer];
    if (!candidate || !who || this.compiled.contacts[contact]?.droppedBy?.includes(volunteer))
      return [];
    const entries = this.doneBy(volunteer).filter(
      (entry) => dayOf(entry.halfDay) === dayOf(halfDay),
    );
    const taken = entries.reduce(
      (sum, entry) => sum + (entry.halfDay === halfDay ? entry.minutes : 0),
      0,
    );
    if (
      taken + candidate.minutes >
      (this.compiled.instance.volunteers[volunteer]?.minutes[halfDay] ?? 0)
    )
      return [];
    const task = taskOf(this.compiled, contact);
    // A span that begins in a half-day is in no other, but for the time of a published contact, which may reach over noon.
    const { start: begins, end: ends } = halfDaySpan(this.compiled, halfDay);
    const spans = this.compiled.contacts[contact]?.spans ?? [];
    const inside = spans.filter(({ start }) => begins <= start && start < ends);
    const alone = startsIn(inside, who.free, task.duration, wayTo(this.compiled, who, contact));
    return entries.length === 0
      ? alone
      : alone.filter((start) => this.holds(volunteer, [...entries, { ...task, start }]));
  }

  private holds(volunteer: number, day: (Task & { start: number })[]): boolean {
    const who = this.compiled.volunteers[volunteer];
    let position: Position | null = AT_HOME;
    for (const task of day.sort((one, other) => one.start - other.start)) {
      position = who ? step(this.compiled, who, position, task, task.start) : null;
      if (!position) return false;
    }
    return true;
  }

  /** What quality loses when a volunteer takes a contact in this half-day (see `costOf`). */
  price(contact: number, { volunteer, pair, fit }: Candidate, halfDay: number): number {
    const { volunteers } = this.compiled.instance;
    const need = this.needOf(contact);
    const done = this.doneBy(volunteer);
    const load = (count: number) =>
      loadCost(count, volunteers[volunteer] ?? { maxContactsPerWeek: 1 }, this.weeks, true);
    const published = this.compiled.instance.contacts[contact]?.published;
    const moved =
      published && (published.halfDay !== halfDay || !published.volunteers.includes(volunteer));
    return (
      (this.tallies[volunteer]?.serves(need.id) ? 0 : pair) +
      fit / 2 +
      unusualCost(need, halfDay) +
      load(done.length + 1) -
      load(done.length) +
      (moved ? CHANGE_COST : 0)
    );
  }

  timed(released: Timed['released'] = []): Timed {
    return timedOf(this.places, released);
  }

  /** The same diaries in a rota that differs in caps, hours or candidates, but not in its contacts. */
  in(compiled: Compiled): Agenda {
    const copy = new Agenda(compiled, { plan: [], starts: [] });
    this.entries.forEach((entries, volunteer) => {
      copy.entries[volunteer] = entries;
      copy.tallies[volunteer] = copy.tallyOf(volunteer, this.tallies[volunteer]);
    });
    this.places.forEach((place, contact) => (copy.places[contact] = place));
    return copy;
  }

  /** Whether these two may come together. */
  apart(one: number, other: number): boolean {
    return areApart(this.compiled.instance, one, other);
  }

  preferred(contact: number, halfDay: number): number | null {
    return preferredStart(this.compiled, contact, halfDay);
  }
}
