import { paths } from '@presence/contract';
import { newId, type Role } from '@presence/domain';
import { signIn } from '../testing/sign-in';
import { DECLARED, gemHouse, type GemHouse } from '../testing/situations/gem-house';
import { startApi, type TestApi } from '../testing/start-api';

describe('the yearly report of a GEM', () => {
  let api: TestApi;
  let house: GemHouse;
  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.stop());
  beforeEach(async () => {
    house = await gemHouse(api);
  });

  it('is filled in with what Présence knows of the year', async () => {
    const lead = async (email: string) =>
      (await api.given.organiser(house.association, email, ['FACILITATOR'])).id;
    const [awa, zoe] = [await lead('awa@gem.example'), await lead('zoe@gem.example')];
    await house.session('2025-03-04T09:00:00Z', { led: [awa] });
    await house.session('2025-04-01T08:00:00Z', { led: [awa, zoe] });
    await house.session('2025-05-06T08:00:00Z', { numbers: false });
    await house.session('2025-06-03T08:00:00Z', { held: false });
    await house.session('2025-06-10T08:00:00Z', { notHeld: true, led: [house.me.id] });
    await house.session('2026-02-03T09:00:00Z');
    await house.session('2024-12-03T09:00:00Z', { led: [house.me.id] });
    const { body } = await house.browser.get(house.url(2025)).expect(200);
    expect(body).toMatchObject({
      groupName: 'GEM Le Ponton',
      version: 0,
      proposedFrom: null,
      dueOn: '2026-02-28',
      facts: {
        associationName: 'Les Amarres',
        communeName: 'Lyon',
        venues: [{ name: 'Le Ponton' }],
        volunteerCount: 2,
        heldCount: 3,
        withoutNumbersCount: 1,
        cancelledCount: 2,
        plannedCount: 1,
      },
    });
  });

  it('counts the year by the clock of the association', async () => {
    const far = await gemHouse(api, '97411');
    // Midnight on La Réunion is 20:00 UTC.
    await far.session('2024-12-31T19:59:00Z');
    await far.session('2024-12-31T21:00:00Z');
    await far.session('2025-12-31T18:00:00Z');
    await far.session('2025-12-31T20:00:00Z');
    const { body } = await far.browser.get(far.url(2025)).expect(200);
    expect(body.facts).toMatchObject({ heldCount: 2, plannedCount: 1 });
  });

  it('is saved as a draft with what is known, and read as it was saved', async () => {
    const draft = { ...DECLARED, memberCount: null, premises: '' };
    await house.save(draft).expect(200);
    const { body } = await house.browser.get(house.url(2025)).expect(200);
    expect(body).toMatchObject({ declaration: draft, version: 1, sentAt: null });
    const list = await house.browser.get(paths.gemReports(house.association.id, 2025)).expect(200);
    expect(list.body).toEqual([
      {
        groupId: house.group.id,
        groupName: 'GEM Le Ponton',
        year: 2025,
        begun: true,
        sentAt: null,
      },
    ]);
  });

  it('proposes what lasts of the year before, and asks for the members anew', async () => {
    const corrections = {
      ...DECLARED.corrections,
      NAME: { text: 'Le Ponton', reason: 'Nom d’usage' },
      VOLUNTEERS: { text: '12 personnes', reason: 'Deux ne sont pas dans Présence' },
    };
    await house.save({ ...DECLARED, corrections }, { year: 2024 }).expect(200);
    const { body } = await house.browser.get(house.url(2025)).expect(200);
    expect(body).toMatchObject({
      proposedFrom: 2024,
      version: 0,
      lastYear: { memberCount: 42, newMemberCount: 7 },
      declaration: {
        ...DECLARED,
        memberCount: null,
        newMemberCount: null,
        corrections: { ...DECLARED.corrections, NAME: corrections.NAME },
      },
    });
    await house.save().expect(200);
    expect((await house.browser.get(house.url(2025)).expect(200)).body.proposedFrom).toBeNull();
  });

  it.each([
    ['memberCount', { memberCount: -1 }, 'NUMBER_TOO_SMALL'],
    ['memberCount', { memberCount: 4.5 }, 'NUMBER_NOT_WHOLE'],
    ['premises', { premises: 'x'.repeat(1001) }, 'TEXT_TOO_LONG'],
    [
      'jobs.0.fullTimeEquivalent',
      { jobs: [{ duty: 'Accueil', qualification: 'Aucune', fullTimeEquivalent: 0 }] },
      'NUMBER_TOO_SMALL',
    ],
    ['jobs.0.duty', { jobs: [{ ...DECLARED.jobs[0], duty: ' ' }] }, 'REQUIRED'],
    [
      'volunteers.0.count',
      { volunteers: [{ ...DECLARED.volunteers[0], count: 0 }] },
      'NUMBER_TOO_SMALL',
    ],
    [
      'corrections.PLACE.reason',
      { corrections: { ...DECLARED.corrections, PLACE: { text: 'Villeurbanne', reason: '' } } },
      'REQUIRED',
    ],
  ])('refuses at %s what cannot be', async (field, over, message) => {
    const { body } = await house.save({ ...DECLARED, ...over }).expect(400);
    expect(body.code).toBe('VALIDATION');
    expect(body.issues).toContainEqual({ path: field.split('.').map(part), message });
  });

  it('keeps one of two first savings at once, and tells the other', async () => {
    const statuses = (await Promise.all([house.save(), house.save()])).map(({ status }) => status);
    expect(statuses.sort()).toEqual([200, 412]);
    await house.save(DECLARED, { version: 7 }).expect(412);
  });

  it('is marked as handed in once it is complete, then stays until it is opened again', async () => {
    await house.save({ ...DECLARED, memberCount: null, premises: '' }).expect(200);
    const { body } = await house.sending('put', 1).expect(409);
    expect(body).toMatchObject({
      code: 'GEM_REPORT_INCOMPLETE',
      issues: [
        { path: ['memberCount'], message: 'REQUIRED' },
        { path: ['premises'], message: 'REQUIRED' },
      ],
    });
    await house.save(DECLARED, { version: 1 }).expect(200);
    const sent = await house.sending('put', 2).expect(200);
    expect(sent.body).toMatchObject({ version: 3, sentAt: expect.any(String) });
    expect((await house.save(DECLARED, { version: 3 }).expect(409)).body.code).toBe(
      'GEM_REPORT_SENT',
    );
    const again = await house.sending('delete', 3).expect(200);
    expect(again.body).toMatchObject({ version: 4, sentAt: null });
    await house.save(DECLARED, { version: 4 }).expect(200);
  });

  it('cannot be marked as handed in before anything was saved', async () => {
    expect((await house.sending('put', 0).expect(409)).body.code).toBe('GEM_REPORT_INCOMPLETE');
  });

  it('is none for another group, another association, and a year that is none', async () => {
    const talking = await api.given.group(house.association);
    const other = await gemHouse(api);
    for (const groupId of [talking.id, other.group.id, newId()])
      await house.browser.get(house.url(2025, groupId)).expect(404);
    await house.browser
      .put(house.url(2025, other.group.id))
      .set('If-Match', '"0"')
      .send(DECLARED)
      .expect(404);
    for (const year of [2015, 2999, 12]) await house.browser.get(house.url(year)).expect(404);
    await house.browser.get(other.url(2025)).expect(404);
  });

  it.each<[Role, number]>([
    ['COORDINATOR', 200],
    ['FACILITATOR', 403],
    ['VOLUNTEER', 403],
  ])('answers a %s with %d', async (role, status) => {
    const email = `${role}-${house.association.id}@gem.example`.toLowerCase();
    await api.given.organiser(house.association, email, [role]);
    const browser = await signIn(api, email);
    await browser.get(house.url(2025)).expect(status);
    await browser.get(`${house.url(2025)}/report.csv`).expect(status);
    await browser.put(house.url(2025)).set('If-Match', '"0"').send(DECLARED).expect(status);
  });
});

const part = (name: string) => (/^\d+$/.test(name) ? Number(name) : name);
