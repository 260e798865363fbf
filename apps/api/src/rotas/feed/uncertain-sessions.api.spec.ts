import { paths } from '@presence/contract';
import { newId, occurrenceOn, type OnHolidays } from '@presence/domain';
import supertest from 'supertest';
import { SeriesRow } from '../../sessions/series.entity';
import { SessionFacilitationRow } from '../../sessions/session-facilitation.entity';
import { SessionRow } from '../../sessions/session.entity';
import { signIn } from '../../testing/sign-in';
import { inDays } from '../../testing/situations/group-house';
import { startApi, type TestApi } from '../../testing/start-api';

/** A commune of which no school year is known. */
const MATA_UTU = '98613';

describe('the calendar of somebody who leads sessions where school holidays are not known', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.stop());

  /** The calendar of somebody with one session of a series. */
  const calendarWith = async (
    onSchoolHolidays: OnHolidays,
    over: Partial<SessionRow> = {},
    inseeCode = MATA_UTU,
  ) => {
    const association = await api.given.association();
    const email = `${newId()}@un.example`;
    const { id: organiserId } = await api.given.organiser(association, email, ['FACILITATOR']);
    const group = await api.given.group(association, { inseeCode, venueId: null });
    const timing = { startTime: '18:00', endTime: '20:00', timeZone: 'Europe/Paris' as const };
    const date = inDays(20);
    const { startsAt, endsAt } = occurrenceOn(date, timing);
    const series = await api.given.store(association, SeriesRow, {
      ...{ id: newId(), groupId: group.id, venueId: null, ...timing, onSchoolHolidays },
      recurrence: {
        ...{ from: date, until: null, count: null, months: [], added: [], excluded: [] },
        pattern: { kind: 'WEEKLY', every: 1, weekdays: ['MO'] },
      },
    });
    const session = await api.given.store(association, SessionRow, {
      ...{ id: newId(), groupId: group.id, seriesId: series.id, originalStart: `${date}T18:00` },
      ...{ held: true, parallel: true, date, ...timing, startsAt, endsAt, ...over },
    });
    await api.given.store(association, SessionFacilitationRow, {
      ...{ sessionId: session.id, organiserId, state: 'CONFIRMED', position: 0 },
      ...{ startsAt, endsAt, held: true },
    });
    const browser = await signIn(api, email);
    const { body } = await browser.post(paths.volunteerFeed(association.id)).expect(201);
    const { text } = await supertest(api.http).get(new URL(body.url).pathname).expect(200);
    return text;
  };

  it.each(['SKIPS', 'ASK'] as const)(
    'says that a session whose series says %s of holidays is to be confirmed, and why',
    async (choice) => {
      const text = await calendarWith(choice);
      expect(text).toContain('STATUS:TENTATIVE');
      expect(text).toContain('SUMMARY:À confirmer : ');
      expect(text.replaceAll('\r\n ', '')).toContain('vacances scolaires de cette année');
    },
  );

  it('says nothing of the kind where the series meets in holidays, the session was decided, or the year is known', async () => {
    expect(await calendarWith('MEETS')).toContain('STATUS:CONFIRMED');
    const editedAt = new Date().toISOString();
    expect(await calendarWith('SKIPS', { editedAt })).toContain('STATUS:CONFIRMED');
    expect(await calendarWith('SKIPS', {}, '69123')).toContain('STATUS:CONFIRMED');
  });
});
