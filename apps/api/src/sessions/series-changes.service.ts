import { Injectable } from '@nestjs/common';
import type { SeriesChange, SeriesChangeDraft } from '@presence/contract';
import {
  followingRules,
  namedDates,
  newId,
  planSeriesChange,
  type Id,
  type Occurrence,
} from '@presence/domain';
import { IsNull } from 'typeorm';
import { loadForChange } from '../database/change';
import { sql } from '../database/sql';
import { Tenant } from '../database/tenant';
import { groupOf, lockGroupOfSeries } from '../groups/groups.service';
import { Events } from '../events/events';
import { absenceClashes } from './absences-of-leaders';
import { booked, clashesOf } from './booking';
import { closureClashes } from './closed-dates';
import { facilitate } from './facilitation';
import { dropSessions } from './removals/drop-sessions';
import { holidayClashes } from './holidays-of-sessions';
import {
  bookingsOf,
  communeOfSeries,
  datesToStore,
  isUndecided,
  sessionAt,
  storeSessions,
  type LedSession,
} from './series-sessions';
import { heldOccurrences, type HeldOccurrence } from './series/held-occurrences';
import { datesFrom, follows, isBefore, theOne } from './series/within-change';
import { SeriesRow } from './series.entity';
import { SessionRow } from './session.entity';
import { firstLed, teamGoingOn, whoLeads } from './who-leads';

/** Changes the rule of a series for one session, for it and the following, or for all that are to come. */
@Injectable()
export class SeriesChangesService {
  constructor(
    private readonly tenant: Tenant,
    private readonly events: Events,
  ) {}

  async change(
    id: Id,
    version: number,
    { scope, pivot, series: draft, preview }: SeriesChangeDraft,
  ): Promise<SeriesChange> {
    await lockGroupOfSeries(this.tenant, id);
    const rows = this.tenant.repository(SeriesRow);
    const before = await loadForChange(rows, { id, endedAt: IsNull() }, version);
    const now = new Date().toISOString();
    const existing = await heldOccurrences(this.tenant, id);
    const after = Object.assign(rows.create({ ...before }), draft);
    const inseeCode = await communeOfSeries(this.tenant, after);
    const dates = datesToStore(after, inseeCode, now);
    const added = namedDates(after.recurrence);
    const next = scope === 'THIS' ? [theOne(after, pivot)] : dates.made;
    const asks = isUndecided(dates);
    const undecided = (each: { originalStart: string }) => scope !== 'THIS' && asks(each);
    const plan = planSeriesChange({ existing, scope, pivot, next, now });
    const of = (ids: readonly Id[]) =>
      existing
        .filter((session) => ids.includes(session.id))
        .map((session) => session.originalStart);
    const group = await groupOf(this.tenant, before.groupId);
    const passed = existing.filter((each) => scope === 'FOLLOWING' && isBefore(each, pivot));
    after.facilitatorIds = teamGoingOn(before, after, passed.length);
    const leads = whoLeads(after, group.facilitatorPlaces, [
      ...existing.filter((each) => !plan.remove.includes(each.id) && !passed.includes(each)),
      ...plan.create,
    ]);
    const updates = plan.update.map(({ id: sessionId, to }) => {
      const stored = existing.find((session) => session.id === sessionId) as HeldOccurrence;
      const { startsAt, endsAt } = to;
      const { date } = to;
      return { ...stored, date, startsAt, endsAt, facilitatorIds: stored.ledByHand ?? leads(to) };
    });
    const concerned = existing
      .filter((session) => follows(session, scope, pivot, now) && plan.keep.includes(session.id))
      .map((session) => ({ ...session, facilitatorIds: session.ledByHand ?? leads(session) }));
    const bookings = (created: readonly LedSession[]) =>
      bookingsOf(after, [...updates, ...concerned, ...created]);
    const told = {
      created: plan.create.map(({ originalStart }) => originalStart),
      removed: of(plan.remove),
      updated: plan.update.map(({ to }) => `${to.date}T${after.startTime}`),
      orphaned: of(plan.orphaned),
      clockShifts: [...plan.create, ...plan.update.map(({ to }) => to)]
        .filter(({ clockShift }) => clockShift)
        .map(({ originalStart }) => originalStart),
      undecided: [...plan.create, ...plan.update.map(({ to }) => to), ...concerned]
        .filter((each) => undecided(each) && !('undecided' in each && each.undecided))
        .map(({ originalStart }) => originalStart),
      skipped: scope === 'THIS' ? [] : datesFrom(dates.skipped, scope, pivot),
    };
    if (preview) {
      const planned = plan.create.map((date) => ({
        ...date,
        id: newId(),
        facilitatorIds: leads(date),
      }));
      const clashes = await clashesOf(this.tenant, bookings(planned), plan.remove);
      const { startTime, endTime, venueId } = after;
      // At another venue, also those that keep their times may stand on closed dates.
      const elsewhere = venueId === before.venueId ? [] : concerned;
      const at = [...plan.create, ...plan.update.map(({ to }) => to), ...elsewhere];
      const times = at.map(({ date }) => ({ date, startTime, endTime }));
      const named = scope === 'THIS' ? new Set(times.map(({ date }) => date)) : added;
      const off = holidayClashes(
        group.name,
        inseeCode,
        times.filter(({ date }) => named.has(date)),
      );
      const closed = await closureClashes(this.tenant, group, venueId, times);
      const leaders = firstLed([...updates, ...concerned, ...planned], now);
      const led = [...planned, ...updates, ...concerned].map(({ date, facilitatorIds }) => ({
        ...{ date, startTime, endTime, facilitatorIds },
      }));
      const away = await absenceClashes(this.tenant, group.name, led);
      return { ...told, clashes: [...clashes, ...closed, ...off, ...away], leaders };
    }

    const target =
      scope === 'FOLLOWING'
        ? await this.split(before, after, pivot)
        : scope === 'ALL'
          ? await rows.save(Object.assign(before, draft))
          : after;
    const created = plan.create.map((date) =>
      sessionAt(target, date, leads(date), undecided(date)),
    );
    await dropSessions(this.tenant, plan.remove, now);
    await booked(
      this.tenant,
      () => bookings(created),
      async () => {
        for (const { id: sessionId, to } of plan.update)
          await this.update(sessionId, target, to, {
            editedAt: scope === 'THIS' ? now : null,
            undecided: undecided(to),
          });
        for (const session of concerned)
          await this.update(session.id, target, null, {
            editedAt: null,
            undecided: undecided(session),
          });
        await facilitate(
          this.tenant,
          [...updates, ...concerned].filter(({ ledByHand }) => ledByHand === null),
        );
        await storeSessions(this.tenant, created);
      },
    );
    // One that is changed alone was looked at: where it falls on closed dates, that is meant.
    if (scope !== 'THIS')
      await this.events.announce('sessions.made', {
        sessionIds: [...created, ...updates, ...concerned].map((session) => session.id),
      });
    await this.events.announce('group.changed', { groupIds: [before.groupId] });
    return { ...told, clashes: [], leaders: [] };
  }

  /**
   * The old rule ends before the pivot; a new series goes on from there with the sessions already made. Where the new
   * rule has no date left, the series ends there, and what is kept out of its rule stays with it.
   */
  private async split(before: SeriesRow, changed: SeriesRow, pivot: string): Promise<SeriesRow> {
    const rows = this.tenant.repository(SeriesRow);
    const rules = followingRules(before.recurrence, changed.recurrence, pivot);
    const ended = Object.assign<SeriesRow, Partial<SeriesRow>>(
      before,
      rules.before === null ? { endedAt: new Date().toISOString() } : { recurrence: rules.before },
    );
    if (rules.after === null) {
      await rows.save(ended);
      return before;
    }
    const successor = await rows.save(
      rows.create({ ...changed, recurrence: rules.after, id: newId(), version: 1 }),
    );
    // Also those moved into the past: a date whose session stayed behind would be made again.
    await this.tenant.query(
      sql`update session set series_id = $2 where series_id = $1 and original_start >= $3`,
      [before.id, successor.id, pivot.slice(0, 10)],
    );
    await rows.save(ended);
    return successor;
  }

  /** Gives an existing session the place and, where they change, the times of its series. */
  private async update(
    id: Id,
    series: SeriesRow,
    to: Occurrence | null,
    changes: Pick<SessionRow, 'editedAt' | 'undecided'>,
  ): Promise<void> {
    const rows = this.tenant.repository(SessionRow);
    const row = await rows.findOneByOrFail({ id });
    const times = to && {
      date: to.date,
      originalStart: to.originalStart,
      startTime: series.startTime,
      endTime: series.endTime,
      startsAt: to.startsAt,
      endsAt: to.endsAt,
      clockShift: to.clockShift,
    };
    await rows.save(
      Object.assign(row, times, {
        venueId: series.venueId,
        parallel: series.parallel,
        ...changes,
        updatedAt: new Date().toISOString(),
      }),
    );
  }
}
