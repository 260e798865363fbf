import { paths } from '@presence/contract';
import type { Id } from '@presence/domain';
import supertest from 'supertest';
import { SessionFacilitationRow } from '../sessions/session-facilitation.entity';
import type { SessionRow } from '../sessions/session.entity';
import { givenPastSession } from '../testing/given-past-session';
import { mailed } from '../testing/mailed';
import { openMailbox, type Mailbox } from '../testing/mailbox';
import { startApi, type TestApi } from '../testing/start-api';
import { SessionReminders } from './session-reminders';

const NUMBERS = { attendeeCount: 8, firstTimerCount: 2, notHeldReason: null };

describe('numbers that are entered from the mail', () => {
  let api: TestApi;
  let mailbox: Mailbox;
  let association: { id: Id };
  let leaders = 0;

  beforeAll(async () => {
    mailbox = await openMailbox();
    api = await startApi({ SMTP_URL: mailbox.url });
    association = await api.given.association({ name: 'Les Amarres', slug: 'les-amarres' });
  });
  afterAll(async () => {
    await api.stop();
    await mailbox.stop();
  });

  const sql = (text: string, values: unknown[] = []) =>
    api.given.within(association.id, (manager) =>
      manager.query<Record<string, unknown>[]>(text, values),
    );
  /** A session of yesterday, and the link that its leader was sent. */
  async function linked() {
    const email = `anime${++leaders}@lesamarres.example`;
    const { id: organiserId } = await api.given.organiser(association, email, ['FACILITATOR']);
    const session: SessionRow = await givenPastSession(api, association, 27);
    const { id: sessionId, startsAt, endsAt, held } = session;
    await api.given.store(association, SessionFacilitationRow, {
      ...{ sessionId, organiserId, startsAt, endsAt, held, position: 0, state: 'CONFIRMED' },
    });
    await api.app.get(SessionReminders).run();
    await mailed(api);
    const { text = '' } = mailbox.received.find(({ to }) => to === email) ?? {};
    const token = /saisie-presences\/([\w-]{44})/.exec(text)?.[1] ?? '';
    return { token, session, organiserId };
  }
  const read = (token: string) => supertest(api.http).get(paths.attendanceLink(token));
  const enter = (token: string, draft: object = NUMBERS) =>
    supertest(api.http).post(paths.attendanceLink(token)).send(draft);
  const stored = async ({ id }: SessionRow) =>
    (
      await sql(
        `select attendee_count as present, first_timer_count as "first", not_held_reason as reason, entered_by as by from attendance where session_id = $1`,
        [id],
      )
    )[0];

  it('are asked of one session, by its group and date alone, however often a program reads the link', async () => {
    const { token, session } = await linked();
    for (let looks = 0; looks < 3; looks++) {
      const { body } = await read(token).expect(200);
      expect(body).toEqual({ groupName: expect.any(String), date: session.date });
    }
    expect(await stored(session)).toBeUndefined();
    await enter(token).expect(200);
  });

  it('are stored in the name of whoever has the link, once, and the log says so', async () => {
    const { token, session, organiserId } = await linked();
    const both = await Promise.all([enter(token), enter(token, { ...NUMBERS, attendeeCount: 9 })]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 410]);
    const won = both[0]?.status === 200 ? 8 : 9;
    expect(await stored(session)).toMatchObject({ present: won, first: 2, by: organiserId });
    const log = await sql(
      `select e.action from audit_event e join organiser o on o.account_id = e.account_id where e.subject_id = $1 and o.id = $2`,
      [session.id, organiserId],
    );
    expect(log).toEqual([{ action: 'POST /attendance-links' }]);
  });

  it('may be zero, or that the session was not held', async () => {
    const [empty, off] = [await linked(), await linked()];
    await enter(empty.token, { ...NUMBERS, attendeeCount: 0, firstTimerCount: 0 }).expect(200);
    expect(await stored(empty.session)).toMatchObject({ present: 0, reason: null });
    const notHeld = { attendeeCount: 0, firstTimerCount: 0, notHeldReason: 'VENUE_CLOSED' };
    await enter(off.token, notHeld).expect(200);
    expect(await stored(off.session)).toMatchObject({ reason: 'VENUE_CLOSED' });
  });

  it('leave the link as it was when they cannot be', async () => {
    const { token, session } = await linked();
    const { body } = await enter(token, { ...NUMBERS, firstTimerCount: 9 }).expect(400);
    expect(body.issues).toContainEqual({
      path: ['firstTimerCount'],
      message: 'FIRST_TIMERS_EXCEED_PRESENT',
    });
    await enter(token, { ...NUMBERS, note: 'Jeanne était là.' }).expect(400);
    await enter(token, { ...NUMBERS, attendeeCount: -1 }).expect(400);
    expect(await stored(session)).toBeUndefined();
    await enter(token).expect(200);
  });

  it.each([
    ['used', async ({ token }) => void (await enter(token).expect(200))],
    [
      'too old',
      ({ session }) =>
        sql(`update session_reminder set expires_at = now() where session_id = $1`, [session.id]),
    ],
    [
      'of a session that was cancelled',
      ({ session }) =>
        sql(`update session set cancelled_at = now(), held = false where id = $1`, [session.id]),
    ],
    [
      'of a session that was moved to another day',
      ({ session }) => sql(`update session set date = date + 1 where id = $1`, [session.id]),
    ],
    [
      'of somebody who left',
      ({ organiserId }) => sql(`update organiser set left_at = now() where id = $1`, [organiserId]),
    ],
    [
      'of a session whose numbers somebody entered meanwhile',
      ({ session, organiserId }) =>
        sql(
          `insert into attendance (association_id, session_id, attendee_count, first_timer_count, entered_at, entered_by) values ($1, $2, 4, 0, now(), $3)`,
          [association.id, session.id, organiserId],
        ),
    ],
  ] as [string, (given: Awaited<ReturnType<typeof linked>>) => Promise<unknown>][])(
    'a link %s reads as one that never was',
    async (_, spoil) => {
      const given = await linked();
      await spoil(given);
      const unknown = await read('A'.repeat(44)).expect(410);
      expect((await read(given.token).expect(410)).text).toBe(unknown.text);
      expect((await enter(given.token).expect(410)).text).toBe(
        (await enter('nonsense').expect(410)).text,
      );
    },
  );

  it('lives for three days', async () => {
    const { session } = await linked();
    const [row] = await sql(
      `select extract(epoch from expires_at - now())::int as left from session_reminder where session_id = $1`,
      [session.id],
    );
    expect(Number(row?.['left'])).toBeGreaterThan(71.9 * 3600);
    expect(Number(row?.['left'])).toBeLessThanOrEqual(72 * 3600);
  });
});

describe('links that are guessed', () => {
  it('are limited by address', async () => {
    const api = await startApi();
    let status = 0;
    for (let guess = 0; guess < 200 && status !== 429; guess++)
      ({ status } = await supertest(api.http).get(paths.attendanceLink('B'.repeat(44))));
    expect(status).toBe(429);
    await api.stop();
  });
});
