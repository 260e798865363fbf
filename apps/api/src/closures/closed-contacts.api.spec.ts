import { addDays, newId, type Id } from '@presence/domain';
import { givenAccompanied, givenContact, givenVolunteer } from '../testing/given-contact';
import { closingHouse, type ClosingHouse } from '../testing/situations/closing-house';
import { startApi, type TestApi } from '../testing/start-api';

type Stored = { id: Id; state: string; held: boolean; date: string | null; who: Id[] };

describe('calls and visits while the association is closed', () => {
  let api: TestApi;
  let house: ClosingHouse;
  let volunteer: { id: Id };
  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.stop());
  beforeEach(async () => {
    house = await closingHouse(api);
    volunteer = await givenVolunteer(api, house.association, `${newId()}@voix.example`);
  });

  const within = <T>(text: string, values: unknown[] = []): Promise<T[]> =>
    api.given.within(house.a, (manager) => manager.query<T[]>(text, values));
  const planned = async (inDays: number) => {
    const who = await givenAccompanied(api, house.association, 'Odile', volunteer);
    return givenContact(api, house.association, who, [volunteer], 24 * inDays);
  };
  const contacts = () =>
    within<Stored>(
      `select c.id, c.state, c.held, c.date, array(select v.volunteer_id from contact_volunteer v where v.contact_id = c.id) as who
       from contact c order by c.id`,
    );
  const told = async () =>
    (
      await within<{ id: Id }>(
        `select distinct recipient_id as id from mail_notice where kind = 'WEEK_CHANGED'`,
      )
    ).map(({ id }) => id);
  const closing = (date: string | null) => ({
    ...{ scope: 'ASSOCIATION' as const, closedId: null },
    ...{ from: date ?? '', to: date ?? '' },
  });

  it('are counted, cancelled and told, and come back as they were', async () => {
    const { date } = await planned(10);
    await planned(12);
    const before = await contacts();
    expect((await house.preview(closing(date))).contactCount).toBe(1);
    const closure = await house.close(closing(date), { contacts: 'CANCEL' });
    expect(closure.contactCount).toBe(1);
    const states = new Map((await contacts()).map((each) => [each.date, each.state]));
    expect([states.get(date), states.size]).toEqual(['CANCELLED', 2]);
    expect(await told()).toEqual([volunteer.id]);
    await house.undo(closure);
    expect(await contacts()).toEqual(before);
  });

  it('stay where that was chosen, and are not counted for a group', async () => {
    const { date } = await planned(10);
    const before = await contacts();
    const group = await house.group();
    const ofGroup = { ...closing(date), scope: 'GROUP' as const, closedId: group.id };
    expect((await house.preview(ofGroup)).contactCount).toBe(0);
    await house.close(closing(date), { contacts: 'KEEP' });
    expect(await contacts()).toEqual(before);
    expect(await told()).toEqual([]);
  });

  it('come back with nobody where their volunteer is away, and not at all where nobody asks for them', async () => {
    const { id, date } = await planned(10);
    const other = await planned(11);
    const from = date ?? '';
    const closure = await house.close(
      { ...closing(date), to: addDays(from, 1) },
      { contacts: 'CANCEL' },
    );
    expect(closure.contactCount).toBe(2);
    await within(
      `insert into unavailability (association_id, id, organiser_id, "from", until) values ($1, $2, $3, $4, $4)`,
      [house.a, newId(), volunteer.id, from],
    );
    await within(
      `update need set ended_at = now() where id = (select need_id from contact where id = $1)`,
      [other.id],
    );
    await house.undo(closure);
    const after = new Map((await contacts()).map((each) => [each.id, each]));
    expect(after.get(id)).toMatchObject({ state: 'UNCOVERED', held: false, who: [] });
    expect(after.get(other.id)).toMatchObject({ state: 'CANCELLED', held: false });
  });
});
