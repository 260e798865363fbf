import { paths, type SeatView } from '@presence/contract';
import { newId } from '@presence/domain';
import { signIn } from '../testing/sign-in';
import {
  registrationHouse,
  type RegistrationHouse,
} from '../testing/situations/registration-house';
import { startApi, type TestApi } from '../testing/start-api';

describe('a seat that organisers hand out', () => {
  let api: TestApi;
  let house: RegistrationHouse;
  let a: string;
  beforeAll(async () => {
    api = await startApi({ TRUST_PROXY: 1 });
    house = await registrationHouse(api);
    a = house.association.id;
  });
  afterAll(() => api.stop());

  const open = (id: string, on: boolean) =>
    house.browser.put(paths.sessionRegistration(a, id)).send({ open: on });
  const handOut = (id: string, formId = newId()) =>
    house.browser.post(paths.sessionSeats(a, id)).send({ id: formId });
  const release = (id: string, code: string) =>
    house.browser.post(paths.sessionSeatReleases(a, id)).send({ code });

  it('can be had by phone once registration is closed to visitors', async () => {
    const { slug, session } = await house.group();
    expect((await open(session.id, false).expect(200)).body).toMatchObject({ open: false });
    expect((await house.take(slug, session).expect(409)).body.code).toBe('REGISTRATION_CLOSED');
    const formId = newId();
    const { body: seat } = await handOut(session.id, formId).expect(201);
    expect(seat).toMatchObject({ state: 'HELD', position: null });
    expect((await handOut(session.id, formId).expect(201)).body).toEqual(seat);
    expect(await house.seen((seat as SeatView).code)).toMatchObject({ state: 'HELD' });
    expect((await open(session.id, true).expect(200)).body).toMatchObject({ seatCount: 1 });
    await house.taken(slug, session);
  });

  it('is given back by the code that its holder reads out, of that session only', async () => {
    const { slug, session } = await house.group({ capacity: 2 });
    const { session: another } = await house.group();
    const [first, , waiting] = [
      await house.taken(slug, session),
      await house.taken(slug, session),
      await house.taken(slug, session),
    ];
    await release(another.id, first.code).expect(404);
    expect((await release(session.id, 'n’importe').expect(404)).body.issues).toEqual([
      { path: ['code'], message: 'SEAT_CODE_UNKNOWN' },
    ]);
    expect((await release(session.id, first.code.toLowerCase()).expect(200)).body).toMatchObject({
      state: 'RELEASED',
    });
    expect(await house.seen(waiting.code)).toMatchObject({ state: 'HELD' });
  });

  it('is not to be had for a session that is over, cancelled, or of a group that takes none', async () => {
    const { session } = await house.group();
    await house.cancel(session).expect(200);
    expect((await handOut(session.id).expect(409)).body.code).toBe('SESSION_CANCELLED');
    await house.inAssociation(
      `update session set starts_at = now() - interval '2 hours', ends_at = now() - interval '1 hour' where id = $1`,
      [session.id],
    );
    expect((await open(session.id, false).expect(409)).body.code).toBe('SESSION_PAST');
    const { session: other } = await house.group({ takesRegistrations: false });
    expect((await handOut(other.id).expect(409)).body.code).toBe('REGISTRATION_CLOSED');
    expect((await open(other.id, true).expect(409)).body.code).toBe('REGISTRATION_CLOSED');
  });

  it('is nothing for volunteers, nor for another association', async () => {
    const { slug, session } = await house.group();
    const { code } = await house.taken(slug, session);
    await api.given.organiser(house.association, 'benevole@lesamarres.example', ['VOLUNTEER']);
    const volunteer = await signIn(api, 'benevole@lesamarres.example');
    const stranger = (await registrationHouse(api)).association.id;
    const writes = (browser: typeof volunteer, association: string) => [
      browser.put(paths.sessionRegistration(association, session.id)).send({ open: false }),
      browser.post(paths.sessionSeats(association, session.id)).send({ id: newId() }),
      browser.post(paths.sessionSeatReleases(association, session.id)).send({ code }),
    ];
    for (const write of writes(volunteer, a)) await write.expect(403);
    for (const write of writes(house.browser, stranger)) await write.expect(404);
    expect((await house.read(session)).registration).toMatchObject({ seatCount: 1, open: true });
  });

  it('stays readable when its group closes or its series changes: the session is kept, cancelled or told', async () => {
    const { id, slug } = await house.group();
    const from = new Date(Date.now() + 20 * 86_400_000).toISOString().slice(0, 10);
    const rule = { startTime: '08:00', endTime: '09:00', venueId: null, facilitatorIds: [] };
    const weekday = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'][new Date(from).getUTCDay()];
    const weekly = {
      ...{ from, pattern: { kind: 'WEEKLY', every: 1, weekdays: [weekday] }, months: [] },
      ...{ until: null, count: 3, added: [], excluded: [] },
    };
    const { body: series } = await house.browser
      .post(paths.groupSeries(a, id))
      .send({ id: newId(), ...rule, recurrence: weekly })
      .expect(201);
    const { body: sessions } = await house.browser
      .get(`${paths.sessions(a)}?from=${from}&to=${from}&groupId=${id}`)
      .expect(200);
    const [first] = sessions as { id: string; originalStart: string }[];
    if (!first) throw new Error('The series has no session.');
    const { code } = await house.taken(slug, first);
    const { body: change } = await house.browser
      .post(paths.seriesChange(a, series.id))
      .set('If-Match', `"${series.version}"`)
      .send({
        ...{ scope: 'ALL', pivot: first.originalStart, preview: false },
        series: { ...rule, recurrence: { ...weekly, excluded: [from] } },
      })
      .expect(201);
    expect(change.orphaned).toHaveLength(1);
    expect(await house.seen(code)).toMatchObject({ session: { id: first.id, cancelled: false } });
    const { body: group } = await house.browser.get(paths.group(a, id)).expect(200);
    await house.browser
      .delete(paths.group(a, id))
      .set('If-Match', `"${group.version}"`)
      .expect((response) => expect(response.status).toBeLessThan(300));
    expect(await house.seen(code)).toMatchObject({
      listingSlug: null,
      session: { cancelled: true },
    });
    await house.release(code).expect(200);
  });
});
