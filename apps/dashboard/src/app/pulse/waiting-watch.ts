import { DOCUMENT, effect, inject, Injectable, untracked } from '@angular/core';
import { paths, TodayPulse, WaitingCounts as Counts } from '@presence/contract';
import type { Id } from '@presence/domain';
import { CurrentAssociation } from '../associations/current-association';
import { expects401 } from '../problems/expects-401';
import { pathWrites } from '../writes/writes';
import { WaitingCounts } from './waiting-counts';

/** An alert is to be seen within a second by who is to answer it. */
const LEAD_MS = 500;
/** A page that shows somebody is emptied at once when they withdraw their consent. */
const PEOPLE_MS = 1000;
const COORDINATOR_MS = 5000;
/** Some things begin to wait by the hour alone. */
const COUNTS_MS = 60_000;
const FIRST_MS = 1000;

/** Nobody asked for it: an expired login is told when something is, and not in the midst of typing. */
const QUIET = { context: expects401 };

/**
 * Keeps the counts of the menu true while the page is looked at: asks a small answer often, and the counts when it
 * changed, once a minute and when the page is looked at again. A hidden tab asks nothing.
 */
@Injectable({ providedIn: 'root' })
export class WaitingWatch {
  private readonly api = pathWrites();
  private readonly current = inject(CurrentAssociation);
  private readonly counts = inject(WaitingCounts);
  private readonly document = inject(DOCUMENT);
  private timer: ReturnType<typeof setTimeout> | undefined;
  private association: Id | undefined;
  private pulse: TodayPulse | undefined;
  private dueAt = Infinity;
  private countedAt = 0;
  private asking = false;

  constructor() {
    // A page that shows somebody does not wait out the slower beat of the page before.
    effect(() => {
      if (this.counts.peopleShown() > 0)
        untracked(() => {
          if (Date.now() + this.interval() < this.dueAt && this.dueAt !== Infinity)
            this.later(this.interval());
        });
    });
  }

  /** Begins, a moment later: the home page brings the counts along. Returns how to end. */
  start(): () => void {
    const look = () => {
      clearTimeout(this.timer);
      this.dueAt = Infinity;
      if (this.document.visibilityState !== 'visible') return;
      this.countedAt = 0;
      void this.beat();
    };
    this.countedAt = Date.now();
    this.document.addEventListener('visibilitychange', look);
    this.later(Math.min(this.interval(), FIRST_MS));
    return () => {
      clearTimeout(this.timer);
      this.dueAt = Infinity;
      this.document.removeEventListener('visibilitychange', look);
    };
  }

  private async beat(): Promise<void> {
    if (this.asking) return;
    this.asking = true;
    this.dueAt = Infinity;
    // What cannot be reached now is asked again at the next beat.
    await this.ask().catch(() => undefined);
    this.asking = false;
    if (this.document.visibilityState === 'visible') this.later(this.interval());
  }

  private later(milliseconds: number): void {
    clearTimeout(this.timer);
    this.dueAt = Date.now() + milliseconds;
    this.timer = setTimeout(() => void this.beat(), milliseconds);
  }

  private async ask(): Promise<void> {
    const association = this.current.id();
    if (!association) return;
    if (this.association !== undefined && this.association !== association) {
      this.counts.of.set(undefined);
      this.pulse = undefined;
    }
    this.association = association;
    const changed = await this.changed(association);
    if (changed) this.tell();
    const known = this.counts.of();
    if (!changed && known && Date.now() - this.countedAt < COUNTS_MS) return;
    const counts = await this.api.get(paths.todayCounts(association), Counts, QUIET);
    if (association !== this.current.id()) return;
    this.countedAt = Date.now();
    this.counts.of.set(counts);
    if (!changed && known && JSON.stringify(known) !== JSON.stringify(counts)) this.tell();
  }

  /** Whether something urgent came or went since the last beat; tells pages that show people when somebody went. */
  private async changed(association: Id): Promise<boolean> {
    if (!this.current.may('SAFEGUARDING_LEAD', 'COORDINATOR', 'VOLUNTEER')) return false;
    const pulse = await this.api.get(paths.todayPulse(association), TodayPulse, QUIET);
    const before = this.pulse;
    this.pulse = pulse;
    if (before === undefined) return false;
    const departed = before.people !== pulse.people;
    if (departed) this.counts.departures.update((count) => count + 1);
    return departed || before.version !== pulse.version;
  }

  private tell(): void {
    this.counts.changes.update((count) => count + 1);
  }

  private interval(): number {
    if (this.current.may('SAFEGUARDING_LEAD')) return LEAD_MS;
    if (!this.current.may('COORDINATOR', 'VOLUNTEER')) return COUNTS_MS;
    return this.counts.peopleShown() > 0 ? PEOPLE_MS : COORDINATOR_MS;
  }
}
