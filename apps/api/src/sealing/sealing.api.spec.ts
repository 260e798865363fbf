import { newId, type Id } from '@presence/domain';
import { aPersonDraft } from '@presence/testing';
import { sql } from '../database/sql';
import { Tenant } from '../database/tenant';
import { findPeople } from '../people/people.queries';
import { sealPerson } from '../people/sealed-person';
import { SupportedPersonRow } from '../people/supported-person.entity';
import { startApi, type TestApi } from '../testing/start-api';
import { DataKeys } from './data-keys';
import { NameMarks } from './name-marks.service';
import { rotateKeys } from './rotate';
import { Sealing } from './sealing';

describe('sealed rows', () => {
  let api: TestApi;
  let tenant: Tenant;
  let sealing: Sealing;
  beforeAll(async () => {
    api = await startApi();
    tenant = api.app.get(Tenant);
    sealing = api.app.get(Sealing);
    await api.given.commune();
  });
  afterAll(() => api.stop());

  const within = <T>(associationId: Id, work: () => Promise<T>) =>
    tenant.runUnattended(associationId, work);
  const store = (association: { id: Id }, name: string) =>
    within(association.id, async () => {
      const id = newId();
      const seal = (column: string, text: string) =>
        sealing.seal('supported_person', column, id, text);
      await tenant.repository(SupportedPersonRow).insert({
        associationId: association.id,
        id,
        branchId: null,
        inseeCode: '69123',
        languages: ['fr'],
        leadVolunteerId: null,
        wishes: { gender: null, genderRequired: false, pets: false, smoking: false, stairs: false },
        firstNameSealed: await seal('first_name_sealed', name),
        lastNameSealed: await seal('last_name_sealed', 'Essai'),
        phonesSealed: await seal('phones_sealed', '[]'),
        addressSealed: await seal('address_sealed', '{}'),
      });
      return id;
    });
  const nameOf = (association: { id: Id }, id: Id) =>
    within(association.id, async () => {
      const { firstNameSealed } = await tenant
        .repository(SupportedPersonRow)
        .findOneByOrFail({ id });
      return sealing.open('supported_person', 'first_name_sealed', id, firstNameSealed);
    });
  const keys = (association: { id: Id }) =>
    within(association.id, () =>
      tenant.query(
        sql<{
          number: number;
          retired: boolean;
        }>`select number, retired_at is not null as retired from data_key order by number`,
      ),
    );

  it('get one key when many requests need the first one at once', async () => {
    const association = await api.given.association();
    const ids = await Promise.all(
      Array.from({ length: 12 }, (_, i) => store(association, `Ginette ${i}`)),
    );
    expect(await keys(association)).toEqual([{ number: 1, retired: false }]);
    expect(await Promise.all(ids.map((id) => nameOf(association, id)))).toEqual(
      ids.map((_, i) => `Ginette ${i}`),
    );
  });

  it('do not open in another row, column or association', async () => {
    const association = await api.given.association();
    const [one, other] = [await store(association, 'Ginette'), await store(association, 'Marcel')];
    await within(association.id, () =>
      tenant.query(
        sql`update supported_person set first_name_sealed = (select first_name_sealed from supported_person where id = $2) where id = $1`,
        [one, other],
      ),
    );
    await expect(nameOf(association, one)).rejects.toMatchObject({
      code: 'SEAL_BROKEN',
      details: { table: 'supported_person', column: 'first_name_sealed' },
    });
    await within(association.id, () =>
      tenant.query(
        sql`update supported_person set first_name_sealed = last_name_sealed where id = $1`,
        [other],
      ),
    );
    await expect(nameOf(association, other)).rejects.toMatchObject({ code: 'SEAL_BROKEN' });
  });

  it('are sealed anew with a new key while others write, and every name stays', async () => {
    const association = await api.given.association();
    const before = await Promise.all(
      Array.from({ length: 220 }, (_, i) => store(association, `Avant ${i}`)),
    );
    const source = { tenant, sealing, keys: api.app.get(DataKeys) };
    const [rotated, during] = await Promise.all([
      rotateKeys(source, association.id),
      Promise.all(Array.from({ length: 30 }, (_, i) => store(association, `Pendant ${i}`))),
    ]);
    expect(rotated).toMatchObject({ number: 2, unreadable: 0 });
    expect(rotated.rows).toBeGreaterThanOrEqual(220);
    expect(await keys(association)).toEqual([
      { number: 1, retired: true },
      { number: 2, retired: false },
    ]);
    expect(await nameOf(association, before[219] as Id)).toBe('Avant 219');
    expect(await nameOf(association, during[29] as Id)).toBe('Pendant 29');
    const left = await within(association.id, () =>
      tenant.query(
        sql`select 1 from supported_person where substring(first_name_sealed from 2 for 4) <> $1`,
        [Buffer.from([0, 0, 0, 2])],
      ),
    );
    expect(left).toEqual([]);
  });

  it('are found by name before, while and after the keys rotate, by other marks each time', async () => {
    const association = await api.given.association();
    const marks = api.app.get(NameMarks);
    const remember = (lastName: string) =>
      within(association.id, async () => {
        const id = newId();
        const { coordinates: _, ...draft } = aPersonDraft({ lastName });
        const sealed = await sealPerson(sealing, marks, id, {
          ...draft,
          latitude: 45.7,
          longitude: 4.8,
          typed: false,
        });
        await tenant.repository(SupportedPersonRow).insert({
          associationId: association.id,
          id,
          branchId: null,
          inseeCode: '69123',
          languages: ['fr'],
          leadVolunteerId: null,
          wishes: draft.wishes,
          ...sealed,
        });
        return id;
      });
    const found = (name: string) =>
      within(
        association.id,
        async () =>
          (await findPeople(tenant, { show: 'ALL', page: 1 }, await marks.searched(name))).length,
      );
    const marksOf = (id: Id) =>
      within(association.id, async () =>
        (await tenant.repository(SupportedPersonRow).findOneByOrFail({ id })).nameMarks.map(
          (mark) => mark.toString('hex'),
        ),
      );

    const ids = await Promise.all(Array.from({ length: 230 }, () => remember('Oubangui')));
    const before = await marksOf(ids[0] as Id);
    const source = { tenant, sealing, keys: api.app.get(DataKeys) };
    let rotating = true;
    const rotated = rotateKeys(source, association.id).finally(() => (rotating = false));
    const counts = new Set<number>();
    while (rotating) counts.add(await found('ouban'));
    await rotated;
    expect([...counts]).toEqual([230]);
    expect([await found('ouban'), await found('bangui')]).toEqual([230, 0]);
    const after = await marksOf(ids[0] as Id);
    expect(after).toHaveLength(before.length);
    expect(after.filter((mark) => before.includes(mark))).toEqual([]);
  });

  it('are sealed anew from where a broken rotation stopped', async () => {
    const association = await api.given.association();
    const id = await store(association, 'Ginette');
    const source = { tenant, sealing, keys: api.app.get(DataKeys) };
    await within(association.id, () => source.keys.add(2));
    expect(await rotateKeys(source, association.id)).toEqual({ number: 2, rows: 1, unreadable: 0 });
    expect(await nameOf(association, id)).toBe('Ginette');
  });
});
