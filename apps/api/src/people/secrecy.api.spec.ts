import { paths } from '@presence/contract';
import { newId } from '@presence/domain';
import { aPersonDraft } from '@presence/testing';
import { signIn } from '../testing/sign-in';
import { within } from '../testing/published-contact';
import { peopleHouse, type PeopleHouse } from '../testing/situations/people-house';

describe('what is kept of supported people', () => {
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

  it('leave no name, phone, address or word in any table, nor in the log', async () => {
    const log = jest.spyOn(process.stdout, 'write');
    const draft = aPersonDraft({
      firstName: 'Canariette',
      lastName: 'Volière',
      phones: ['0199004711'],
      street: '7 impasse du Canari',
      emergencyContact: { name: 'Canarino', relation: '', phone: '0199004712' },
    });
    await browser.post(paths.people(association.id)).send(draft).expect(201);
    await browser
      .post(paths.people(association.id))
      .send({ ...draft, id: newId(), inseeCode: '00000' })
      .expect(400);
    await browser
      .post(paths.referrals(association.id))
      .send({
        id: newId(),
        origin: 'RELATIVE',
        senderName: 'Canaro',
        senderPhone: null,
        firstName: 'Canarissime',
        lastName: '',
        phone: '0199004713',
        inseeCode: '69123',
        wanted: ['CALL'],
        message: 'Canari seul',
        agreed: true,
      })
      .expect(201);
    const tables = await api.owner.query<{ name: string }[]>(
      `select quote_ident(relname) as name from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace`,
    );
    const dump = await within(api, association, async (manager) => {
      const rows: unknown[] = [];
      for (const { name } of tables)
        rows.push(await manager.query(`select t::text as line from ${name} t`));
      return JSON.stringify(rows);
    });
    expect(dump).toContain(draft.id);
    for (const canary of [
      /canari/i,
      /voli[eè]re/i,
      /canaro/i,
      /0?19900471/,
      /0199 ?00 ?47/,
      Buffer.from('Canari').toString('hex'),
      Buffer.from('Canari').toString('base64').slice(0, 7),
    ])
      expect(dump).not.toMatch(canary);
    expect(JSON.stringify(log.mock.calls)).not.toMatch(/canari/i);
    log.mockRestore();
  });

  it('with swapped ciphertexts are refused with SEAL_BROKEN, and all others are still listed', async () => {
    const [one, other] = [
      await create({ firstName: 'Échangée', lastName: 'Un' }),
      await create({ firstName: 'Intacte', lastName: 'Deux' }),
    ];
    await within(api, association, (manager) =>
      manager.query(
        'update supported_person set first_name_sealed = (select first_name_sealed from supported_person where id = $2) where id = $1',
        [one.id, other.id],
      ),
    );
    const { body } = await browser.get(paths.person(association.id, one.id)).expect(409);
    expect(body).toMatchObject({
      code: 'SEAL_BROKEN',
      details: { table: 'supported_person', column: 'first_name_sealed' },
    });
    const list = (await browser.get(paths.people(association.id)).expect(200)).body.people;
    expect(list.find(({ id }: { id: string }) => id === one.id)).toMatchObject({
      unreadable: true,
      firstName: '',
    });
    expect(list.find(({ id }: { id: string }) => id === other.id)).toMatchObject({
      unreadable: false,
      firstName: 'Intacte',
    });
  });

  it('cannot be read by another association, nor listed by a volunteer', async () => {
    const person = await create();
    const elsewhere = await api.given.association();
    await api.given.organiser(elsewhere, 'ailleurs@autre.example', ['COORDINATOR']);
    const stranger = await signIn(api, 'ailleurs@autre.example');
    const swapped = await stranger.get(paths.person(elsewhere.id, person.id)).expect(404);
    const missing = await stranger.get(paths.person(elsewhere.id, newId())).expect(404);
    expect(swapped.text).toBe(missing.text);
    await stranger
      .post(paths.consents(elsewhere.id, person.id))
      .send({
        id: newId(),
        givenOn: '2026-11-02',
        givenBy: 'PERSON',
        means: 'ORAL',
        scope: ['CALL'],
      })
      .expect(404);
    const volunteer = await signIn(api, 'benevole@voix.example');
    await volunteer.get(paths.people(association.id)).expect(403);
    await volunteer.get(paths.person(association.id, person.id)).expect(403);
  });

  it('leave a trace of each read, without content', async () => {
    const person = await create({ firstName: 'Lue' });
    await browser.get(paths.person(association.id, person.id)).expect(200);
    const reads = await within(api, association, (manager) =>
      manager.query(
        `select action from audit_event where subject_id = $1 and action = 'READ person'`,
        [person.id],
      ),
    );
    expect(reads.length).toBe(2);

    const searches = () =>
      within(api, association, (manager) =>
        manager.query(
          `select 1 from audit_event where action = 'READ people' and subject_id is null`,
        ),
      );
    const before = (await searches()).length;
    await names('name=lue');
    await names('show=WAITING');
    expect((await searches()).length).toBe(before + 2);
  });
});
