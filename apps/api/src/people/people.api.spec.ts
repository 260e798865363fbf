import { paths } from '@presence/contract';
import { newId } from '@presence/domain';
import { aNeedDraft, aPersonDraft } from '@presence/testing';
import { BranchRow } from '../associations/branch.entity';
import { givenFarAway } from '../testing/situations/far-away';
import { signIn } from '../testing/sign-in';
import { peopleHouse, type PeopleHouse } from '../testing/situations/people-house';

describe('supported people', () => {
  let house: PeopleHouse;
  let api: PeopleHouse['api'];
  let association: PeopleHouse['association'];
  let browser: PeopleHouse['browser'];
  let create: PeopleHouse['create'];
  let names: PeopleHouse['names'];

  beforeAll(async () => {
    house = await peopleHouse();
    ({ api, association, browser, create, names } = house);
  });
  afterAll(() => house.stop());

  it('are stored, changed with their version, and found by the beginning of any of their names', async () => {
    const emergencyContact = { name: 'Luc Petit', relation: 'neveu', phone: '0199005678' };
    const draft = aPersonDraft({
      firstName: 'Marie-Thérèse',
      lastName: 'Œuvrard',
      emergencyContact,
      access: 'Digicode 12A',
    });
    const { body: person } = await browser
      .post(paths.people(association.id))
      .send(draft)
      .expect(201);
    expect(person).toMatchObject({
      firstName: 'Marie-Thérèse',
      phones: ['+33199001234'],
      emergencyContact: { ...emergencyContact, phone: '+33199005678' },
      access: 'Digicode 12A',
      communeName: 'Lyon',
      timeZone: 'Europe/Paris',
      coordinatesTyped: false,
      consented: [],
      version: 1,
    });
    await browser.post(paths.people(association.id)).send(draft).expect(201);
    expect(await names('name=oeuv')).toEqual(['Marie-Thérèse Œuvrard']);
    expect(await names('name=there%20oeuvrard')).toEqual(['Marie-Thérèse Œuvrard']);
    expect(await names('name=eresse')).toEqual([]);

    const renamed = { ...draft, lastName: 'Martin' };
    const { body: changed } = await browser
      .put(paths.person(association.id, draft.id))
      .set('If-Match', '"1"')
      .send(renamed)
      .expect(200);
    expect(changed).toMatchObject({ lastName: 'Martin', version: 2 });
    expect(await names('name=oeuv')).toEqual([]);
    await browser
      .put(paths.person(association.id, draft.id))
      .set('If-Match', '"1"')
      .send(renamed)
      .expect(412);
  });

  it('are listed by last name, namesakes by first name, as French puts them in order', async () => {
    const branch = await api.given.store(association, BranchRow, { id: newId(), name: 'Nord' });
    for (const [firstName, lastName] of [
      ['Zoé', 'Élan'],
      ['Ana', 'Élan'],
      ['Luc', 'Fabre'],
      ['Léo', 'Dubois'],
    ])
      await create({ firstName, lastName, branchId: branch.id });
    expect(await names(`branch=${branch.id}`)).toEqual([
      'Léo Dubois',
      'Ana Élan',
      'Zoé Élan',
      'Luc Fabre',
    ]);
  });

  it('count as waiting until the last day of their need is over on the association’s clock', async () => {
    const { association: far, day } = await givenFarAway(api, 'iles@voix.example');
    const coordinator = await signIn(api, 'iles@voix.example');
    for (const [firstName, until] of [
      ['Alfreda', day(0)],
      ['Zephyrine', day(-1)],
    ] as const) {
      const draft = aPersonDraft({ firstName, lastName: 'Iliens' });
      await coordinator.post(paths.people(far.id)).send(draft).expect(201);
      await coordinator
        .post(paths.needs(far.id, draft.id))
        .send(aNeedDraft({ from: '2020-01-01', until }))
        .expect(201);
    }
    const { body } = await coordinator.get(`${paths.people(far.id)}?show=WAITING`).expect(200);
    expect(body.people.map(({ firstName }: { firstName: string }) => firstName)).toEqual([
      'Alfreda',
    ]);
  });
});
