import { paths } from '@presence/contract';
import { addDays, dateIn, newId, timeIn, type Id, type TimeZone } from '@presence/domain';
import { SessionFacilitationRow } from '../sessions/session-facilitation.entity';
import { SessionRow } from '../sessions/session.entity';
import { givenPastSession } from '../testing/given-past-session';
import { mailed } from '../testing/mailed';
import { openMailbox, type Mailbox } from '../testing/mailbox';
import { signIn } from '../testing/sign-in';
import { startApi, type TestApi } from '../testing/start-api';
import { SessionReminders } from './session-reminders';

/** A zone in which it is day by now, so that the eve has come to its hour. */
const ZONES: TimeZone[] = ['Europe/Paris', 'Pacific/Noumea', 'America/Martinique'];
const DAY_ZONE =
  ZONES.find((zone) => Number(timeIn(zone, Date.now()).slice(0, 2)) >= 8) ?? 'Europe/Paris';
/** Begun so long ago that it is over, and its evening come, on every clock. */
const YESTERDAY = 27;

describe('reminders of sessions', () => {
  let api: TestApi;
  let mailbox: Mailbox;
  let association: { id: Id };
  let leaders = 0;

  beforeAll(async () => {
    mailbox = await openMailbox();
    api = await startApi({ SMTP_URL: mailbox.url });
    association = await api.given.association({ slug: 'les-amarres' });
  });
  afterAll(async () => {
    await api.stop();
    await mailbox.stop();
  });

  const run = async () => {
    await api.app.get(SessionReminders).run();
    await mailed(api);
  };
  const leader = async () => {
    const email = `anime${++leaders}@lesamarres.example`;
    const { id } = await api.given.organiser(association, email, ['FACILITATOR']);
    return { id, email, mails: () => mailbox.received.filter(({ to }) => to === email) };
  };
  const entrust = (
    { id: sessionId, startsAt, endsAt, held }: SessionRow,
    organiserId: Id,
    state: 'ASKED' | 'CONFIRMED' = 'CONFIRMED',
  ) =>
    api.given.store(association, SessionFacilitationRow, {
      ...{ sessionId, organiserId, startsAt, endsAt, held, state },
      position: 0,
    });
  /** A session of tomorrow, on a clock on which it is day. */
  const tomorrow = async (over: Partial<SessionRow> = {}) => {
    const startsAt = new Date(Date.now() + 86_400_000).toISOString();
    const endsAt = new Date(Date.now() + 90_000_000).toISOString();
    return api.given.store(association, SessionRow, {
      id: newId(),
      groupId: (await api.given.group(association, { name: 'Groupe du lendemain' })).id,
      date: addDays(dateIn(DAY_ZONE), 1),
      ...{ startTime: '18:00', endTime: '20:00', timeZone: DAY_ZONE, startsAt, endsAt },
      held: true,
      ...over,
    });
  };
  const wish = async (email: string, draft: object) => {
    const browser = await signIn(api, email);
    await browser
      .put(paths.myReminders(association.id))
      .set('If-Match', '"0"')
      .send({ eve: true, eveHour: 8, numbers: true, ...draft })
      .expect(200);
  };
  const change = (sessionId: Id, what: string) =>
    api.given.within(association.id, (manager) =>
      manager.query(`update session set ${what} where id = $1`, [sessionId]),
    );

  it('come once to each who accepted to lead, although two workers look at once, again and again', async () => {
    const [leads, asked] = [await leader(), await leader()];
    await wish(leads.email, {});
    const session = await tomorrow();
    await entrust(session, leads.id);
    await entrust(session, asked.id, 'ASKED');
    await Promise.all([run(), run()]);
    await run();
    const [mail, ...more] = leads.mails();
    expect(more).toEqual([]);
    expect(mail?.subject).toContain('Groupe du lendemain');
    expect(mail?.text).toContain(`/espace/fr/les-amarres/seances/${session.id}\n`);
    expect(mail?.text).toContain(`/espace/fr/les-amarres/seances/${session.id}?empechement=1\n`);
    expect(mail?.html).toContain(`/espace/fr/les-amarres/seances/${session.id}?empechement=1"`);
    expect(mail?.text).toMatch(/18\sh – 20\sh/);
    expect(asked.mails()).toEqual([]);
  });

  it('come anew on the eve of the day to which a session was moved, and not for the day it left', async () => {
    const who = await leader();
    await wish(who.email, {});
    const session = await tomorrow();
    await entrust(session, who.id);
    await change(session.id, 'date = date + 7');
    await run();
    expect(who.mails()).toEqual([]);
    await change(session.id, 'date = date - 7');
    await run();
    expect(who.mails()).toHaveLength(1);
    // Told for another date before: that does not count for this one.
    await api.given.within(association.id, (manager) =>
      manager.query(`update session_reminder set date = date - 7 where session_id = $1`, [
        session.id,
      ]),
    );
    await run();
    expect(who.mails()).toHaveLength(2);
  });

  it('ask for the numbers of a session that is over, with a link of which the hash alone is kept', async () => {
    const who = await leader();
    const session = await givenPastSession(api, association, YESTERDAY);
    await entrust(session, who.id);
    await Promise.all([run(), run()]);
    const [mail, ...more] = who.mails();
    expect(more).toEqual([]);
    expect(mail?.subject).toContain('Combien étiez-vous ?');
    const token = /saisie-presences\/([\w-]{44})/.exec(mail?.text ?? '')?.[1] ?? '';
    expect(token).not.toBe('');
    const rows = await api.given.within(association.id, (manager) =>
      manager.query(`select session_reminder::text from session_reminder`),
    );
    expect(JSON.stringify(rows)).not.toContain(token.slice(22));
  });

  it.each([
    ['a session on a holiday that nobody decided about', { undecided: true }],
    ['a cancelled session', { cancelledAt: new Date().toISOString(), held: false }],
    [
      'a session of three days ago',
      {
        startsAt: new Date(Date.now() - 60 * 3_600_000).toISOString(),
        endsAt: new Date(Date.now() - 58 * 3_600_000).toISOString(),
      },
    ],
  ])('never come for %s', async (_, over) => {
    const who = await leader();
    await entrust(await givenPastSession(api, association, YESTERDAY, over), who.id);
    await run();
    expect(who.mails()).toEqual([]);
  });

  it('never come once numbers are known, nor to who wants none or has left', async () => {
    const [counted, unwilling, gone] = [await leader(), await leader(), await leader()];
    const browser = await signIn(api, counted.email);
    const session = await givenPastSession(api, association, YESTERDAY);
    await entrust(session, counted.id);
    await browser
      .put(paths.attendance(association.id, session.id))
      .set('If-Match', '"0"')
      .send({ attendeeCount: 4, firstTimerCount: 0, countsByAudience: {}, note: '' })
      .expect(200);
    await wish(unwilling.email, { numbers: false, eve: false });
    await entrust(await givenPastSession(api, association, YESTERDAY), unwilling.id);
    await entrust(await givenPastSession(api, association, YESTERDAY), gone.id);
    await api.given.within(association.id, (manager) =>
      manager.query(`update organiser set left_at = now() where id = $1`, [gone.id]),
    );
    await run();
    expect([counted, unwilling, gone].flatMap((who) => who.mails())).toEqual([]);
  });

  it('are forgotten while the mail waits, when the session is cancelled or counted meanwhile', async () => {
    const who = await leader();
    const session = await givenPastSession(api, association, YESTERDAY);
    await entrust(session, who.id);
    // The mail is held back as quiet hours hold it.
    await api.owner.query(
      `create function hold() returns trigger language plpgsql as $$ begin new.leaves_at := now() + interval '1 hour'; return new; end $$`,
    );
    await api.owner.query(
      `create trigger hold before insert on mail_notice for each row execute function hold()`,
    );
    await run();
    await change(session.id, `cancelled_at = now(), held = false`);
    await api.owner.query(`drop trigger hold on mail_notice`);
    await api.given.within(association.id, (manager) =>
      manager.query(`update mail_notice set leaves_at = now() where recipient_id = $1`, [who.id]),
    );
    await api.owner.query(
      `update pgboss.job set start_after = now() where name = 'digest' and state = 'created'`,
    );
    await mailed(api);
    expect(who.mails()).toEqual([]);
  });
});

describe('which reminders somebody wants', () => {
  let api: TestApi;
  let association: { id: Id };
  beforeAll(async () => {
    api = await startApi();
    association = await api.given.association();
    await api.given.organiser(association, 'anime@lesamarres.example', ['FACILITATOR']);
  });
  afterAll(() => api.stop());

  it('is the usual until they choose, and theirs alone in this association', async () => {
    const browser = await signIn(api, 'anime@lesamarres.example');
    const url = paths.myReminders(association.id);
    const usual = { eve: true, eveHour: 18, numbers: true, version: 0 };
    expect((await browser.get(url).expect(200)).body).toEqual(usual);
    const save = (version: number, over: object = {}) =>
      browser
        .put(url)
        .set('If-Match', `"${version}"`)
        .send({ eve: false, eveHour: 9, numbers: true, ...over });
    expect((await save(0).expect(200)).body).toMatchObject({ eve: false, version: 1 });
    expect((await save(0).expect(412)).body.details.current).toMatchObject({ version: 1 });
    expect((await save(1, { eveHour: 21 }).expect(400)).body.issues).toContainEqual({
      path: ['eveHour'],
      message: 'NUMBER_TOO_LARGE',
    });
    await save(1, { eveHour: 7 }).expect(400);
    await save(1, { organiserId: newId() }).expect(400);
    const other = await api.given.association();
    await browser.get(paths.myReminders(other.id)).expect(404);
  });

  it('is chosen once when two tabs choose first at the same time', async () => {
    await api.given.organiser(association, 'deux@lesamarres.example', ['FACILITATOR']);
    const browser = await signIn(api, 'deux@lesamarres.example');
    const choose = (eveHour: number) =>
      browser
        .put(paths.myReminders(association.id))
        .set('If-Match', '"0"')
        .send({ eve: true, eveHour, numbers: true });
    const responses = await Promise.all([choose(9), choose(10)]);
    expect(responses.map(({ status }) => status).sort()).toEqual([200, 412]);
  });
});
