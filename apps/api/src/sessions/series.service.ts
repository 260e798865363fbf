import { Injectable } from '@nestjs/common';
import type { Clash, PlannedSessions, SeriesDraft, SeriesView } from '@presence/contract';
import {
  DomainError,
  livingSeries,
  localized,
  namedDates,
  dateIn,
  newId,
  nextSeriesDates,
  sentence,
  type Id,
} from '@presence/domain';
import { createOnce } from '../database/create-once';
import { iso, sql } from '../database/sql';
import { Tenant } from '../database/tenant';
import { groupOf, lockGroups, meetingGroup } from '../groups/groups.service';
import { Events } from '../events/events';
import { absenceClashes } from './absences-of-leaders';
import { booked, clashesOf } from './booking';
import { closureClashes } from './closed-dates';
import { holidayClashes } from './holidays-of-sessions';
import {
  bookingsOf,
  communeOfSeries,
  datesToStore,
  isUndecided,
  sessionAt,
  storeSessions,
} from './series-sessions';
import { whoLeads } from './who-leads';
import { SeriesRow } from './series.entity';

@Injectable()
export class SeriesService {
  constructor(
    private readonly tenant: Tenant,
    private readonly events: Events,
  ) {}

  async list(groupId: Id): Promise<SeriesView[]> {
    await groupOf(this.tenant, groupId);
    const rows = await this.tenant
      .repository(SeriesRow)
      .find({ where: { groupId }, order: { id: 'ASC' } });
    return this.views(rows);
  }

  async read(id: Id): Promise<SeriesView> {
    const [view] = await this.views([
      await this.tenant.repository(SeriesRow).findOneByOrFail({ id }),
    ]);
    return view as SeriesView;
  }

  /** Stores the rule and makes its sessions for a rolling year. */
  async plan(groupId: Id, draft: SeriesDraft): Promise<SeriesView> {
    await lockGroups(this.tenant, [groupId]);
    const { timeZone, facilitatorPlaces } = await meetingGroup(this.tenant, groupId);
    const now = new Date().toISOString();
    const inseeCode = await communeOfSeries(this.tenant, { ...draft, groupId });
    const year = datesToStore({ ...draft, timeZone }, inseeCode, now);
    const dates = year.made;
    // A series may begin beyond the year that is stored ahead: the upkeep makes its sessions when their time comes.
    const everMeets = () =>
      nextSeriesDates({ ...draft, timeZone }, inseeCode, dateIn(timeZone, now), 1).length > 0;
    if (dates.length === 0 && !everMeets())
      throw new DomainError('SERIES_WITHOUT_DATES', {}, [
        { path: ['recurrence'], message: 'SERIES_WITHOUT_DATES' },
      ]);
    if (await createOnce(this.tenant, SeriesRow, { ...draft, groupId, timeZone })) {
      const series = await this.tenant.repository(SeriesRow).findOneByOrFail({ id: draft.id });
      const leads = whoLeads(series, facilitatorPlaces, dates);
      const undecided = isUndecided(year);
      const sessions = dates.map((date) => sessionAt(series, date, leads(date), undecided(date)));
      await booked(
        this.tenant,
        () => bookingsOf(series, sessions),
        () => storeSessions(this.tenant, sessions),
      );
      await this.events.announce('sessions.made', { sessionIds: sessions.map(({ id }) => id) });
      await this.events.announce('group.changed', { groupIds: [groupId] });
    }
    return this.read(draft.id);
  }

  /** What these sessions would collide with, were they stored now. */
  async clashes(groupId: Id, planned: PlannedSessions): Promise<Clash[]> {
    const group = await meetingGroup(this.tenant, groupId);
    const { timeZone } = group;
    const { exceptSessionId, ...rule } = planned;
    const { startTime, endTime, venueId } = rule;
    const inseeCode = await communeOfSeries(this.tenant, { groupId, venueId });
    const now = new Date().toISOString();
    const { made: dates } = datesToStore({ ...rule, timeZone }, inseeCode, now);
    const named = namedDates(rule.recurrence);
    const times = dates.map(({ date }) => ({ date, startTime, endTime }));
    const leads = whoLeads(rule, group.facilitatorPlaces, dates);
    const sessions = dates.map((date) => ({ ...date, id: newId(), facilitatorIds: leads(date) }));
    const except = exceptSessionId === null ? [] : [exceptSessionId];
    return [
      ...(await clashesOf(this.tenant, bookingsOf({ ...rule, groupId }, sessions), except)),
      ...(await closureClashes(this.tenant, group, venueId, times)),
      ...holidayClashes(
        group.name,
        inseeCode,
        times.filter(({ date }) => named.has(date)),
      ),
      ...(await absenceClashes(
        this.tenant,
        group.name,
        sessions.map((session) => ({ ...session, startTime, endTime })),
      )),
    ];
  }

  private async views(rows: SeriesRow[]): Promise<SeriesView[]> {
    const next = await this.tenant.query(
      sql<{
        id: Id;
        at: string;
      }>`select series_id as id, ${iso('min(starts_at)')} as at from session where series_id = any ($1) and starts_at > now() and held and not undecided group by series_id`,
      [rows.map(({ id }) => id)],
    );
    const now = new Date().toISOString();
    const living = livingSeries(rows, now);
    const passed = rows.filter((row) => !living.includes(row));
    return [...living, ...passed].map((row) => {
      // A rule that has passed is said as it was.
      const today = passed.includes(row) ? undefined : dateIn(row.timeZone, now);
      return {
        ...row,
        living: today !== undefined,
        nextStartsAt: next.find(({ id }) => id === row.id)?.at ?? null,
        sentence: localized((locale) => sentence(row.recurrence, row, locale, today)),
      };
    });
  }
}
