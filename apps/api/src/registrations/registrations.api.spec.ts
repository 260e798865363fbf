import { paths, type SeatView } from '@presence/contract';
import { newId } from '@presence/domain';
import { randomUUID } from 'node:crypto';
import supertest from 'supertest';
import { inDays } from '../testing/situations/group-house';
import {
  registrationHouse,
  type RegistrationHouse,
} from '../testing/situations/registration-house';
import { startApi, type TestApi } from '../testing/start-api';
import { NightlySeats } from './nightly-seats';

describe('registration for a session', () => {
  let api: TestApi;
  let house: RegistrationHouse;
  beforeAll(async () => {
    api = await startApi({ TRUST_PROXY: 1 });
    house = await registrationHouse(api);
  });
  afterAll(() => api.stop());

  const list = async (slug: string) =>
    (await supertest(api.http).get(paths.directorySeats(slug)).expect(200)).body;

  it('gives a code for nothing, and the code gives the seat back in one act', async () => {
    const { slug, session } = await house.group();
    expect(await list(slug)).toEqual([
      { sessionId: session.id, open: true, free: 3, waitingCount: 0 },
    ]);
    const response = await house.take(slug, session).expect(201);
    expect(response.headers['set-cookie']).toBeUndefined();
    expect(response.headers['cache-control']).toBe('no-store');
    const seat = response.body as SeatView;
    expect(seat).toMatchObject({
      code: expect.stringMatching(/^[34679CDFGHJKMPQRTVWXY]{3}-[\w]{3}-[\w]{4}$/) as string,
      state: 'HELD',
      position: null,
      listingSlug: slug,
      associationSlug: house.association.slug,
      session: { id: session.id, date: session.date, cancelled: false, moved: false },
    });
    expect((await list(slug))[0]).toMatchObject({ free: 2 });
    expect(await house.seen(seat.code.toLowerCase().replaceAll('-', ''))).toEqual(seat);
    const { body: released } = await house.release(seat.code).expect(200);
    expect(released).toMatchObject({ state: 'RELEASED', code: seat.code });
    expect((await house.release(seat.code).expect(200)).body).toEqual(released);
    expect((await list(slug))[0]).toMatchObject({ free: 3 });
    expect((await house.read(session)).registration).toEqual({
      ...{ taken: true, open: true, capacity: 3, seatCount: 0, waitingCount: 0 },
      ...{ largestWaitingCount: 0, releasedCount: 1 },
    });
  });

  it('stores neither the code nor who asked', async () => {
    const { slug, session } = await house.group();
    const ip = house.visitor();
    const { body } = await house.take(slug, session, randomUUID(), ip).expect(201);
    const rows = JSON.stringify([
      await house.inAssociation('select * from seat'),
      await house.inAssociation('select * from session_seats'),
      await api.owner.query(`select key from attempt where key like 'seat:both:%'`),
    ]);
    const { code } = body as SeatView;
    for (const secret of [code, code.replaceAll('-', ''), ip]) expect(rows).not.toContain(secret);
  });

  it('sent twice at once and again later is one seat', async () => {
    const { slug, session } = await house.group();
    const formId = randomUUID();
    const ip = house.visitor();
    const twice = () => house.take(slug, session, formId, ip).expect(201);
    const responses = await Promise.all([twice(), twice(), twice()]);
    responses.push(await twice());
    expect(new Set(responses.map(({ body }) => (body as SeatView).code)).size).toBe(1);
    expect((await house.read(session)).registration).toMatchObject({ seatCount: 1 });
  });

  it('tells who waits their turn, and that it has come', async () => {
    const { slug, session } = await house.group({ capacity: 2 });
    const [first, , third, fourth] = [
      await house.taken(slug, session),
      await house.taken(slug, session),
      await house.taken(slug, session),
      await house.taken(slug, session),
    ];
    expect([third, fourth].map(({ state, position }) => [state, position])).toEqual([
      ['WAITING', 1],
      ['WAITING', 2],
    ]);
    expect((await list(slug))[0]).toMatchObject({ free: 0, waitingCount: 2 });
    await house.release(first.code).expect(200);
    expect([await house.seen(third.code), await house.seen(fourth.code)]).toMatchObject([
      { state: 'HELD', position: null },
      { state: 'WAITING', position: 1 },
    ]);
  });

  it('goes into a calendar under a neutral title, with the page of the code', async () => {
    const { slug, session } = await house.group();
    const { code } = await house.taken(slug, session);
    const calendar = paths.directorySeatCalendar(house.association.slug, code);
    const { text, headers } = await supertest(api.http).get(calendar).expect(200);
    expect(headers['content-type']).toContain('text/calendar');
    expect(headers['cache-control']).toBe('private, no-cache');
    const lines = text.replace(/\r\n /g, '').split('\r\n');
    expect(lines).toContain('SUMMARY:Rendez-vous');
    expect(text).not.toContain('anxiété');
    expect(lines.find((line) => line.startsWith('DESCRIPTION:'))).toContain(
      `/places/${house.association.slug}/${code}`,
    );
    await supertest(api.http)
      .get(paths.directorySeatCalendar(house.association.slug, '777-777-7777'))
      .expect(404);
  });

  it('answers alike to a wrong, an unknown and a gone code, and to another association', async () => {
    const { slug, session } = await house.group();
    const { code } = await house.taken(slug, session);
    const other = await registrationHouse(api);
    const elsewhere = supertest(api.http).get(paths.directorySeat(other.association.slug, code));
    await house.inAssociation(
      `update session set starts_at = now() - interval '3 days', ends_at = now() - interval '2 days' where id = $1`,
      [session.id],
    );
    const texts = [
      await house.seat('nonsense').expect(404),
      await house.seat('%00').expect(404),
      await house.seat('777-777-7777').expect(404),
      await house.seat(code).expect(404),
      await house.release(code).expect(404),
      await elsewhere.expect(404),
    ].map(({ text }) => text);
    expect(new Set(texts).size).toBe(1);
  });

  it('is forgotten the day after, and its counts stay', async () => {
    const { slug, session } = await house.group({ capacity: 2 });
    for (let n = 0; n < 3; n++) await house.taken(slug, session);
    const { slug: later, session: tomorrow } = await house.group();
    const { code } = await house.taken(later, tomorrow);
    await house.inAssociation(
      `update session set starts_at = now() - interval '30 hours', ends_at = now() - interval '28 hours' where id = $1`,
      [session.id],
    );
    const nightly = api.app.get(NightlySeats);
    await Promise.all([nightly.run(), nightly.run()]);
    expect(
      await house.inAssociation('select 1 from seat where session_id = $1', [session.id]),
    ).toEqual([]);
    expect((await house.read(session)).registration).toMatchObject({
      ...{ capacity: 2, seatCount: 2, waitingCount: 1, largestWaitingCount: 1 },
    });
    await house.seat(code).expect(200);
  });

  it('stays with a session that is cancelled, restored and moved, and says so', async () => {
    const { slug, session } = await house.group();
    const { code } = await house.taken(slug, session);
    const { body: cancelled } = await house.cancel(session).expect(200);
    expect(await house.seen(code)).toMatchObject({
      state: 'HELD',
      session: { cancelled: true, publicWord: 'Salle fermée' },
    });
    expect((await house.take(slug, session).expect(409)).body.code).toBe('SESSION_CANCELLED');
    const { body: restored } = await house.browser
      .delete(paths.sessionCancellation(house.association.id, session.id))
      .set('If-Match', `"${cancelled.version}"`)
      .expect(200);
    expect(await house.seen(code)).toMatchObject({ state: 'HELD', session: { cancelled: false } });
    await house.browser
      .put(paths.sessionMove(house.association.id, session.id))
      .set('If-Match', `"${restored.version}"`)
      .send({
        ...{ date: inDays(12), startTime: '10:00', endTime: '11:00' },
        ...{ venueId: session.venueId, publicWord: 'Plus tard' },
      })
      .expect(200);
    expect(await house.seen(code)).toMatchObject({
      state: 'HELD',
      session: { date: inDays(12), startTime: '10:00', publicWord: 'Plus tard' },
    });
  });

  it('gives seats to who waits when the group takes more, and takes none when it takes fewer', async () => {
    const { id, slug, session } = await house.group({ capacity: 2 });
    const seats: SeatView[] = [];
    for (let n = 0; n < 4; n++) seats.push(await house.taken(slug, session));
    const states = async () =>
      Promise.all(seats.map(async ({ code }) => (await house.seen(code)).state));
    expect((await house.resize(id, 3)).status).toBe(200);
    expect(await states()).toEqual(['HELD', 'HELD', 'HELD', 'WAITING']);
    expect((await house.resize(id, 2)).status).toBe(200);
    await house.release(seats[0]?.code ?? '').expect(200);
    expect(await states()).toEqual(['RELEASED', 'HELD', 'HELD', 'WAITING']);
    expect((await house.resize(id, null)).status).toBe(200);
    expect(await states()).toEqual(['RELEASED', 'HELD', 'HELD', 'HELD']);
  });

  it('is not offered by a group that takes none here, nor at a session of another group', async () => {
    const group = await house.group({ takesRegistrations: false, registrationRequired: true });
    expect(await list(group.slug)).toEqual([]);
    expect((await house.take(group.slug, group.session).expect(409)).body.code).toBe(
      'REGISTRATION_CLOSED',
    );
    expect((await house.read(group.session)).registration).toBeNull();
    const other = await house.group();
    await house.take(other.slug, group.session).expect(404);
    await house.take('n-existe-pas', other.session).expect(404);
  });

  it('gives a trap nothing, and a network no more than a few seats of a session', async () => {
    const { slug, session } = await house.group({ capacity: 20 });
    const ip = house.visitor();
    await supertest(api.http)
      .post(paths.directorySeats(slug))
      .set('X-Forwarded-For', ip)
      .send({ sessionId: session.id, formId: newId(), website: 'https://spam.example' })
      .expect(404);
    for (let n = 0; n < 5; n++) await house.take(slug, session, undefined, ip).expect(201);
    const { headers } = await house.take(slug, session, undefined, ip).expect(429);
    expect(Number(headers['retry-after'])).toBeGreaterThan(0);
    await house.taken(slug, session);
    const guessing = house.visitor();
    for (let n = 0; n < 40; n++) await house.seat('777-777-7777', guessing).expect(404);
    await house.seat('777-777-7777', guessing).expect(429);
    const { code } = await house.taken(slug, session);
    await house.seat(code, guessing).expect(429);
  });
});
