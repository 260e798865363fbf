import { paths, type ClosureView, type SessionView } from '@presence/contract';
import { addDays, newId, type Id, type OnHolidays } from '@presence/domain';
import { AttendanceRow } from '../../attendance/attendance.entity';
import type { TestApi } from '../start-api';
import { closingHouse, MONDAY } from './closing-house';

/** The rule of a series, as far as the lives of groups change it. */
export type LivedRule = {
  every: 'WEEK' | 'TWO_WEEKS' | 'MONTH';
  weekday: 'MO' | 'TU' | 'SA';
  startTime: '17:00' | '18:00';
  weeks: number;
  onPublicHolidays: OnHolidays;
  onSchoolHolidays: OnHolidays;
};

const WEEKS = { WEEK: 1, TWO_WEEKS: 2 } as const;

function recurrenceOf({ every, weekday, weeks }: LivedRule) {
  const pattern =
    every === 'MONTH'
      ? {
          ...{ kind: 'MONTHLY_BY_WEEKDAY', every: 1 },
          positions: [1, -1].map((nth) => ({ nth, weekday })),
        }
      : { kind: 'WEEKLY', every: WEEKS[every], weekdays: [weekday] };
  return {
    ...{ from: MONDAY, until: addDays(MONDAY, weeks * 7 - 1), count: null, months: [] },
    ...{ pattern, added: [], excluded: [] },
  };
}

/** A group in an association of its own, at a place with its holidays, of which one thing after another is told. */
export async function lifeOfAGroup(api: TestApi, inseeCode: string, first: LivedRule) {
  const house = await closingHouse(api, inseeCode);
  const { a, association, browser, venueId } = house;
  const groupId = (await house.group({ inseeCode })).id;
  const bodyOf = ({ startTime, onPublicHolidays, onSchoolHolidays, ...rule }: LivedRule) => ({
    ...{ recurrence: recurrenceOf({ ...rule, startTime, onPublicHolidays, onSchoolHolidays }) },
    ...{ startTime, endTime: '19:30', onPublicHolidays, onSchoolHolidays },
    ...{ venueId, facilitatorIds: [] },
  });
  let seriesId = (await house.series(groupId, bodyOf(first))).id;
  const leader = await api.given.organiser(association, `${newId()}@fermetures.example`, [
    'FACILITATOR',
  ]);

  return {
    ...{ house, groupId },
    sessions: () => house.sessions(groupId),

    async close(
      scope: 'GROUP' | 'VENUE' | 'ASSOCIATION',
      from: number,
      days: number,
      keeps: boolean,
    ): Promise<ClosureView | null> {
      const closed = {
        ...{ scope, closedId: { GROUP: groupId, VENUE: venueId, ASSOCIATION: null }[scope] },
        ...{ from: addDays(MONDAY, from), to: addDays(MONDAY, from + days) },
      };
      const { sessions, overlapping } = await house.preview(closed);
      // The same is not entered twice.
      if (overlapping.some(({ from: begins, to }) => begins === closed.from && to === closed.to))
        return null;
      const chosen = sessions.map(({ id: sessionId }, index) => ({
        ...{ sessionId, choice: keeps && index % 2 === 1 ? 'KEEP' : 'CANCEL' },
      }));
      const { body } = await house.post(house.draftOf(closed, chosen)).expect(201);
      return body as ClosureView;
    },

    /** Changes the rule, of all or from a day on; what it leads to is as it was where the new rule has no date. */
    async change(rule: LivedRule, scope: 'ALL' | 'FOLLOWING', day: number): Promise<void> {
      const pivot = `${addDays(MONDAY, day)}T18:00`;
      await house
        .change(await house.asPlanned(seriesId), {
          scope,
          pivot,
          preview: false,
          series: bodyOf(rule),
        })
        .expect(201);
      const all = await browser.get(paths.groupSeries(a, groupId)).expect(200);
      const standing = (all.body as { id: Id; endedAt: string | null }[])
        .filter(({ endedAt }) => endedAt === null)
        .map(({ id }) => id)
        .sort();
      seriesId = standing.at(-1) ?? seriesId;
    },

    /** As if the table of holidays had lacked what matters until now. */
    becomesKnown: (onSchoolHolidays: OnHolidays, onPublicHolidays: OnHolidays) =>
      api.owner.transaction(async (manager) => {
        await manager.query(`select set_config('app.association', $1, true)`, [a]);
        await manager.query(
          `update series set on_school_holidays = $2, on_public_holidays = $3 where id = $1`,
          [seriesId, onSchoolHolidays, onPublicHolidays],
        );
      }),

    add: (day: number) =>
      browser
        .post(paths.groupSessions(a, groupId))
        .send({
          ...{ id: newId(), date: addDays(MONDAY, day), startTime: '08:00', endTime: '09:00' },
          ...{ venueId, facilitatorIds: [], publicWord: '' },
        })
        .expect(201),

    move: (session: SessionView, day: number, startTime: string) =>
      house
        .move(session, {
          ...{ date: addDays(MONDAY, day), startTime, endTime: '23:30', venueId, publicWord: '' },
        })
        .expect(200),

    count: (session: SessionView) =>
      api.given.store(association, AttendanceRow, {
        ...{ sessionId: session.id, attendeeCount: 4, firstTimerCount: 1 },
        ...{ countsByAudience: {}, note: '', notHeldReason: null },
        ...{ enteredAt: new Date().toISOString(), enteredBy: leader.id },
      }),
  };
}

export type LifeOfAGroup = Awaited<ReturnType<typeof lifeOfAGroup>>;
