import { dayOf, weekOf } from '../cost/calendar';
import type { Elsewhere } from '../instance';

/** What is counted of one contact in a volunteer's diary. */
type Counted = { need: number; halfDay: number; visit: boolean };

/** A volunteer's contacts counted by week and day, here and elsewhere, and the needs they serve. */
export class Tally {
  private weeks = new Map<number, number>();
  private visits = new Map<number, number>();
  private days = new Map<number, number>();
  private needs = new Map<number, number>();
  /** Whether the counts are another tally's too: they are copied before they change. */
  private shared = false;

  /**
   * `accompanies` tells the needs of people whom the volunteer keeps company elsewhere already, `personOf` whose a need is;
   * it begins with the counts of another tally, or with none.
   */
  constructor(
    private readonly elsewhere: Elsewhere | undefined,
    private readonly accompanies: (need: number) => boolean,
    private readonly personOf: (need: number) => number,
    counts?: Tally,
  ) {
    if (!counts) return;
    ({ weeks: this.weeks, visits: this.visits, days: this.days, needs: this.needs } = counts);
    this.shared = counts.shared = true;
  }

  count({ need, halfDay, visit }: Counted, by: 1 | -1): void {
    if (this.shared) this.copy();
    change(this.weeks, weekOf(halfDay), by);
    change(this.days, dayOf(halfDay), by);
    change(this.needs, need, by);
    if (visit) change(this.visits, weekOf(halfDay), by);
  }

  inWeek = (halfDay: number): number =>
    (this.weeks.get(weekOf(halfDay)) ?? 0) + (this.elsewhere?.weeks[weekOf(halfDay)] ?? 0);
  visitsInWeek = (halfDay: number): number =>
    (this.visits.get(weekOf(halfDay)) ?? 0) + (this.elsewhere?.visits[weekOf(halfDay)] ?? 0);
  inDay = (halfDay: number): number =>
    (this.days.get(dayOf(halfDay)) ?? 0) + (this.elsewhere?.days[dayOf(halfDay)] ?? 0);

  serves = (need: number): boolean => this.needs.has(need);

  /** Whether this need's person is one of theirs, by the rota or from elsewhere. */
  knows = (need: number): boolean =>
    this.serves(need) || this.accompanies(need) || this.met().has(this.personOf(need));

  get people(): number {
    return this.met().size + (this.elsewhere?.people ?? 0);
  }

  private copy(): void {
    this.weeks = new Map(this.weeks);
    this.visits = new Map(this.visits);
    this.days = new Map(this.days);
    this.needs = new Map(this.needs);
    this.shared = false;
  }

  private met(): Set<number> {
    const here = [...this.needs.keys()].filter((need) => !this.accompanies(need));
    return new Set(here.map(this.personOf));
  }
}

function change(counts: Map<number, number>, at: number, by: number): void {
  const count = (counts.get(at) ?? 0) + by;
  if (count === 0) counts.delete(at);
  else counts.set(at, count);
}
