import { paths, type Me } from '@presence/contract';
import { dateIn, mondayBefore, newId, type Id } from '@presence/domain';
import { aVolunteer } from '@presence/testing';
import { AssociationsHaveAClock1764001200000 } from '../database/migrations/1764001200000-associations-have-a-clock';
import { accompanied } from '../testing/accompanied';
import { givenAccompanied, givenContact } from '../testing/given-contact';
import { signIn } from '../testing/sign-in';
import { startApi, type TestApi } from '../testing/start-api';
import { VolunteerRow } from '../volunteers/volunteer.entity';

const SAINT_DENIS = '97411';
const LYON = '69123';

describe('the clock of an association', () => {
  let api: TestApi;
  let association: { id: Id };
  let count = 0;

  beforeAll(async () => {
    api = await startApi();
    await api.given.commune();
    await api.given.commune(SAINT_DENIS, { name: 'Saint-Denis', timeZone: 'Indian/Reunion' });
  });
  beforeEach(async () => {
    association = await api.given.association({ slug: `horloge-${++count}` });
  });
  afterAll(() => api.stop());

  const volunteer = async (inseeCode: string) => {
    const email = `v${newId().slice(-8)}@horloge.example`;
    const { id } = await api.given.organiser(association, email, ['VOLUNTEER']);
    await api.given.store(association, VolunteerRow, aVolunteer({ id, inseeCode }));
    return id;
  };
  const sql = <Row>(text: string, values: unknown[] = []) =>
    api.given.within(association.id, (manager) => manager.query<Row[]>(text, values));
  const zone = async () =>
    (await sql<{ zone: string }>('select time_zone as zone from association'))[0]?.zone;

  it('is that of Paris before it has a place', async () =>
    expect(await zone()).toBe('Europe/Paris'));

  it('is told with the seat, so that every page knows it', async () => {
    await volunteer(SAINT_DENIS);
    await api.given.organiser(association, `c${count}@horloge.example`, ['COORDINATOR']);
    const browser = await signIn(api, `c${count}@horloge.example`);
    const me: Me = (await browser.get(paths.me).expect(200)).body;
    expect(me.seats.map(({ timeZone }) => timeZone)).toEqual(['Indian/Reunion']);
  });

  it('follows its volunteers and venues when they come, move and go', async () => {
    const first = await volunteer(LYON);
    await volunteer(SAINT_DENIS);
    expect(await zone()).toBe('Europe/Paris');
    await api.given.venue(association, { inseeCode: SAINT_DENIS });
    expect(await zone()).toBe('Indian/Reunion');
    await api.given.venue(association, { inseeCode: LYON });
    await api.given.venue(association, { inseeCode: LYON });
    expect(await zone()).toBe('Europe/Paris');
    await sql('update volunteer set insee_code = $2 where id = $1', [first, SAINT_DENIS]);
    await sql('delete from venue where insee_code = $1', [LYON]);
    expect(await zone()).toBe('Indian/Reunion');
  });

  it('begins the week of a volunteer’s calls on its own Monday', async () => {
    const id = await volunteer(SAINT_DENIS);
    const coordinator = await api.given.organiser(association, `s${count}@horloge.example`, [
      'COORDINATOR',
    ]);
    // Half past midnight on Monday in La Réunion is still Sunday in Paris.
    const monday = Date.parse(`${mondayBefore(dateIn('Indian/Reunion'))}T00:30:00+04:00`);
    const who = await givenAccompanied(api, association, 'Odile', coordinator);
    await givenContact(api, association, who, [{ id }], (monday - Date.now()) / 3_600_000);
    const browser = await signIn(api, `s${count}@horloge.example`);
    const { body } = await browser.get(paths.volunteer(association.id, id)).expect(200);
    expect(body.load.contactsThisWeek).toBe(1);
  });

  it('follows the groups of an association that meets online only', async () => {
    await api.given.group(association, { inseeCode: SAINT_DENIS });
    expect(await zone()).toBe('Indian/Reunion');
  });

  it('follows the people it accompanies where its own places leave it open, and only there', async () => {
    for (const name of ['Odile', 'Marcel']) await accompanied(api, association, name);
    await sql(`update supported_person set insee_code = $1`, [SAINT_DENIS]);
    expect(await zone()).toBe('Indian/Reunion');
    await volunteer(LYON);
    expect(await zone()).toBe('Europe/Paris');
    await volunteer(SAINT_DENIS);
    expect(await zone()).toBe('Indian/Reunion');
  });

  it('is right after two changes at once, each of which leaves it as it was', async () => {
    await volunteer(LYON);
    await Promise.all([volunteer(SAINT_DENIS), volunteer(SAINT_DENIS)]);
    expect(await zone()).toBe('Indian/Reunion');
  });

  it('changes no version, so that nobody’s edit of the settings is refused for it', async () => {
    await volunteer(SAINT_DENIS);
    expect(await sql('select version from association')).toEqual([{ version: 1 }]);
  });

  it('is found for associations that were there before it had one, and goes without a trace', async () => {
    await volunteer(SAINT_DENIS);
    const migration = new AssociationsHaveAClock1764001200000();
    const runner = api.owner.createQueryRunner();
    try {
      await migration.down(runner);
      await migration.up(runner);
    } finally {
      await runner.release();
    }
    expect(await zone()).toBe('Indian/Reunion');
  });
});
