import { paths, type SeatView } from '@presence/contract';
import {
  registrationHouse,
  type RegistrationHouse,
} from '../testing/situations/registration-house';
import { startApi, type TestApi } from '../testing/start-api';

describe('at the same moment', () => {
  let api: TestApi;
  let house: RegistrationHouse;
  beforeAll(async () => {
    api = await startApi({ TRUST_PROXY: 1, DATABASE_POOL: 12, DATABASE_PATIENCE: 30_000 });
    house = await registrationHouse(api);
  });
  afterAll(() => api.stop());

  type Stored = { number: number; state: string };
  const stored = async (sessionId: string): Promise<Stored[]> =>
    (await house.inAssociation(
      'select number, state from seat where session_id = $1 order by number',
      [sessionId],
    )) as Stored[];

  /** The seats, their counts and the queue agree: nobody has a seat who came after one who waits. */
  async function expectSound(sessionId: string, mostHeld: number, seats: number) {
    const rows = await stored(sessionId);
    const count = (state: string) => rows.filter((row) => row.state === state).length;
    expect(rows.map(({ number }) => number)).toEqual(rows.map((_, at) => at + 1));
    expect(rows).toHaveLength(seats);
    expect((await house.read({ id: sessionId })).registration).toMatchObject({
      ...{ seatCount: count('HELD'), waitingCount: count('WAITING') },
      releasedCount: count('RELEASED'),
    });
    expect(count('HELD')).toBeLessThanOrEqual(mostHeld);
    const lastHeld = rows.findLastIndex(({ state }) => state === 'HELD');
    const firstWaiting = rows.findIndex(({ state }) => state === 'WAITING');
    if (firstWaiting >= 0) expect(firstWaiting).toBeGreaterThan(lastHeld);
    return { held: count('HELD'), waiting: count('WAITING'), released: count('RELEASED') };
  }

  it('fifty who want the last seat: one has it, forty-nine wait in an order', async () => {
    const { slug, session } = await house.group({ capacity: 2 });
    await house.taken(slug, session);
    const responses = await Promise.all(
      Array.from({ length: 50 }, () => house.take(slug, session)),
    );
    expect(new Set(responses.map(({ status }) => status))).toEqual(new Set([201]));
    const seats = responses.map(({ body }) => body as SeatView);
    expect(seats.filter(({ state }) => state === 'HELD')).toHaveLength(1);
    expect(seats.map(({ position }) => position ?? 0).sort((a, b) => a - b)).toEqual(
      Array.from({ length: 50 }, (_, at) => at),
    );
    expect(new Set(seats.map(({ code }) => code)).size).toBe(50);
    expect(await expectSound(session.id, 2, 51)).toEqual({ held: 2, waiting: 49, released: 0 });
  });

  it('twenty-five who give back and twenty-five who come: nobody is lost, nobody jumps the queue', async () => {
    const { slug, session } = await house.group({ capacity: 10 });
    const before: SeatView[] = [];
    for (let n = 0; n < 25; n++) before.push(await house.taken(slug, session));
    const responses = await Promise.all(
      before.flatMap(({ code }) => [house.release(code), house.take(slug, session)]),
    );
    expect(responses.every(({ status }) => status < 300)).toBe(true);
    expect(await expectSound(session.id, 10, 50)).toEqual({ held: 10, waiting: 15, released: 25 });
  });

  it('one seat given back ten times is one seat for the next', async () => {
    const { slug, session } = await house.group({ capacity: 2 });
    const seats: SeatView[] = [];
    for (let n = 0; n < 5; n++) seats.push(await house.taken(slug, session));
    const [first] = seats;
    const responses = await Promise.all(
      Array.from({ length: 10 }, () => house.release(first?.code ?? '')),
    );
    expect(new Set(responses.map(({ status }) => status))).toEqual(new Set([200]));
    expect(await expectSound(session.id, 2, 5)).toEqual({ held: 2, waiting: 2, released: 1 });
  });

  it('a group that takes more or fewer while people come leaves a sound list', async () => {
    for (const [from, to] of [
      [2, 12],
      [12, 2],
    ] as const) {
      const { id, slug, session } = await house.group({ capacity: from });
      const come = () => Array.from({ length: 10 }, () => house.take(slug, session));
      const [resized, ...taken] = await Promise.all([house.resize(id, to), ...come(), ...come()]);
      expect(resized.status).toBe(200);
      expect(new Set(taken.map(({ status }) => status))).toEqual(new Set([201]));
      const { registration } = await house.read(session);
      expect(registration?.capacity).toBe(to);
      const { held } = await expectSound(session.id, 12, 20);
      // Who had a seat before there were fewer keeps it.
      if (to === 12) expect(held).toBe(12);
      else expect(held).toBeGreaterThanOrEqual(2);
    }
  });

  it('the first who come and an organiser who sets another capacity agree on it', async () => {
    for (let turn = 0; turn < 5; turn++) {
      const { id, slug, session } = await house.group({ capacity: 2 });
      const [resized, ...taken] = await Promise.all([
        house.resize(id, 4),
        ...Array.from({ length: 5 }, () => house.take(slug, session)),
      ]);
      expect([resized.status, ...taken.map(({ status }) => status)]).toEqual([
        200,
        ...Array<number>(5).fill(201),
      ]);
      expect(await expectSound(session.id, 4, 5)).toEqual({ held: 4, waiting: 1, released: 0 });
    }
  });

  it('a session that is cancelled while people come keeps who came before, and refuses who came after', async () => {
    const { slug, session } = await house.group({ capacity: 30 });
    const [cancelled, ...taken] = await Promise.all([
      house.cancel(session),
      ...Array.from({ length: 20 }, () => house.take(slug, session)),
    ]);
    expect(cancelled.status).toBe(200);
    const codes = taken.map(({ status, body }) => (status === 201 ? 'TAKEN' : body.code));
    expect(codes.filter((code) => code !== 'TAKEN' && code !== 'SESSION_CANCELLED')).toEqual([]);
    const count = codes.filter((code) => code === 'TAKEN').length;
    await expectSound(session.id, 30, count);
    expect((await house.take(slug, session)).body.code).toBe('SESSION_CANCELLED');
  });

  it('a registration that is closed while people come has let in only who came before', async () => {
    const { slug, session } = await house.group({ capacity: 30 });
    const [closed, ...taken] = await Promise.all([
      house.browser
        .put(paths.sessionRegistration(house.association.id, session.id))
        .send({ open: false }),
      ...Array.from({ length: 10 }, () => house.take(slug, session)),
    ]);
    expect(closed.status).toBe(200);
    const count = taken.filter(({ status }) => status === 201).length;
    expect(taken.filter(({ body }) => body.code === 'REGISTRATION_CLOSED')).toHaveLength(
      10 - count,
    );
    await expectSound(session.id, 30, count);
  });
});
