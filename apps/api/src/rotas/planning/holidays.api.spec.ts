import { paths } from '@presence/contract';
import {
  fromEpochDay,
  newId,
  publicHolidays,
  toEpochDay,
  weekdayIndex,
  WEEKDAYS,
  type Id,
} from '@presence/domain';
import { givenProposal } from '../../testing/given-run';
import { givenCalled, givenCaller, givenOpenDoor } from '../../testing/given-rota';
import { signIn, type Browser } from '../../testing/sign-in';
import { startApi, type TestApi } from '../../testing/start-api';
import { wholeBoard } from '../../testing/situations/whole-board';

describe('a rota over a public holiday', () => {
  let api: TestApi;
  let association: { id: Id };
  let browser: Browser;
  let awa: { id: Id };
  const needs = new Map<string, Id>();
  const year = new Date().getUTCFullYear() + 1;
  const holiday = publicHolidays(year, '69').find(({ name }) => name.fr === 'Noël')?.date ?? '';
  const day = toEpochDay(holiday);
  const weekday = WEEKDAYS[weekdayIndex(day)] ?? 'FR';
  const monday = fromEpochDay(day - weekdayIndex(day));
  const rotaId = newId();

  beforeAll(async () => {
    api = await startApi();
    association = await api.given.association();
    await givenOpenDoor(api, association);
    const claire = await api.given.organiser(association, 'claire@un.example', ['COORDINATOR']);
    awa = await givenCaller(api, association, 'awa@un.example', {
      visits: true,
      maxContactsPerWeek: 9,
      maxVisitsPerWeek: 9,
      maxContactsPerDay: 9,
      maxPeople: 9,
    });
    const onlyThen = { liked: [{ weekday, start: '09:00', end: '18:00' }], usual: null };
    for (const [name, over] of [
      ['Jeannette', { kind: 'CALL' }],
      ['Marcel', { kind: 'VISIT' }],
      ['Odile', { kind: 'VISIT', onPublicHolidays: true }],
      ['Paul', { kind: 'CALL', onPublicHolidays: false }],
    ] as const) {
      const { personId } = await givenCalled(api, association, name, claire, {
        ...onlyThen,
        ...over,
      });
      needs.set(personId, name);
    }
    browser = await signIn(api, 'claire@un.example');
    await givenProposal(browser, association.id, { id: rotaId, from: monday });
  });
  afterAll(() => api.stop());

  const contacts = async () => {
    const board = await wholeBoard(browser, association.id, rotaId);
    const byName = new Map(board.contacts.map((one) => [needs.get(one.personId) ?? '', one]));
    return { board, of: (name: string) => byName.get(name) };
  };

  it('has calls and no visits on it, unless a need says otherwise, and names it on the board', async () => {
    const { board, of } = await contacts();
    expect(of('Jeannette')).toMatchObject({ state: 'PROPOSED', date: holiday });
    expect(of('Odile')).toMatchObject({ state: 'PROPOSED', date: holiday });
    expect(of('Marcel')).toMatchObject({ state: 'UNCOVERED' });
    expect(of('Paul')).toMatchObject({ state: 'UNCOVERED' });
    expect(board.holidays).toContainEqual({
      date: holiday,
      name: { fr: 'Noël', en: 'Christmas Day' },
      everywhere: true,
    });
  });

  it('says why nobody comes on it, what would change that, and what stands against it by hand', async () => {
    const { of } = await contacts();
    const marcel = of('Marcel');
    const { body: gaps } = await browser.get(paths.rotaGaps(association.id, rotaId)).expect(200);
    const gap = gaps.gaps.find(({ contactId }: { contactId: Id }) => contactId === marcel?.id);
    expect(gap.whyNot[0].fr).toContain('Le seul jour qui convient est férié');
    expect(gap.whyNot[0].fr).toContain('Noël');
    expect(gap.smallestChange.fr).toContain('Si la visite avait lieu');
    const { body } = await browser
      .put(paths.contactAssignment(association.id, rotaId, marcel?.id ?? ''))
      .set('If-Match', `"${marcel?.version}"`)
      .send({ date: holiday, start: '10:00', volunteerIds: [awa.id] })
      .expect(409);
    expect(body.details.obstacle).toEqual({
      fr: 'jour férié (Noël)\u00a0: pas de visite ce jour-là',
      en: 'public holiday (Christmas Day): no visits on that day',
    });
  });

  it('is not published with calls on it once the association has none then', async () => {
    const { body: settings } = await browser
      .get(paths.homeSupportSettings(association.id))
      .expect(200);
    const { version, heatwaveFrom: _f, heatwaveUntil: _u, ...draft } = settings;
    await api.given.organiser(association, 'admin@un.example', ['ADMINISTRATOR']);
    const admin = await signIn(api, 'admin@un.example');
    await admin
      .put(paths.homeSupportSettings(association.id))
      .set('If-Match', `"${version}"`)
      .send({ ...draft, callsOnHolidays: false })
      .expect(200);
    const { body } = await browser.post(paths.rotaPublication(association.id, rotaId)).expect(409);
    expect(body.details.obstacle.fr).toContain('Jeannette Essai');
    expect(body.details.obstacle.fr).toContain('ce jour est férié (Noël)');
  });

  it('keeps no call on it where the association closes the day while the rota is published', async () => {
    const admin = await signIn(api, 'admin@un.example');
    const settings = async () =>
      (await browser.get(paths.homeSupportSettings(association.id)).expect(200)).body;
    const set = async (callsOnHolidays: boolean) => {
      const { version, heatwaveFrom: _f, heatwaveUntil: _u, ...draft } = await settings();
      return admin
        .put(paths.homeSupportSettings(association.id))
        .set('If-Match', `"${version}"`)
        .send({ ...draft, callsOnHolidays })
        .expect(200);
    };
    await set(true);
    const [publication] = await Promise.all([
      browser.post(paths.rotaPublication(association.id, rotaId)),
      set(false),
    ]);
    // Whichever comes first: published, its contacts on that day are cancelled; closed, the day stands in the way.
    expect([200, 409]).toContain(publication.status);
    const board = await wholeBoard(browser, association.id, rotaId);
    expect(
      board.contacts.filter(
        ({ personId, state, date }) =>
          needs.get(personId) === 'Jeannette' && state === 'PUBLISHED' && date === holiday,
      ),
    ).toEqual([]);
  });
});
