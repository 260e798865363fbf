import { paths } from '@presence/contract';
import { newId, type Id } from '@presence/domain';
import { sql } from '../database/sql';
import { Tenant } from '../database/tenant';
import { lockGroups } from '../groups/groups.service';
import { groupHouse, inDays, type GroupHouse } from '../testing/situations/group-house';
import { somebodyWaits } from '../testing/somebody-waits';
import { sessionForChange } from './sessions.queries';

describe('a session that is loaded for change', () => {
  let house: GroupHouse;
  let groupId: Id;
  let id: Id;
  beforeAll(async () => {
    house = await groupHouse();
    groupId = await house.group();
    id = newId();
    await house.browser
      .post(paths.groupSessions(house.association.id, groupId))
      .send({
        id,
        date: inDays(9),
        startTime: '18:00',
        endTime: '19:30',
        venueId: null,
        publicWord: '',
        facilitatorIds: [],
      })
      .expect(201);
  });
  afterAll(() => house.api.stop());

  const within = <T>(work: (tenant: Tenant) => Promise<T>) => {
    const tenant = house.api.app.get(Tenant);
    return tenant.runUnattended(house.association.id, () => work(tenant));
  };

  /** Holds the group, lets somebody come for its session, then does `work` to it: held the other way round, both would wait. */
  async function cameWhile(work: (tenant: Tenant) => Promise<unknown>, version: number) {
    let other: Promise<unknown> = Promise.resolve();
    await within(async (tenant) => {
      await lockGroups(tenant, [groupId]);
      other = within((theirs) => sessionForChange(theirs, id, version)).catch(
        ({ code }: { code?: string }) => code,
      );
      await somebodyWaits(house.api.owner);
      await work(tenant);
    });
    return other;
  }

  it('is held after its group, and is what it was changed to while the group was waited for', async () => {
    const change = (tenant: Tenant) =>
      tenant.query(
        sql`update session set public_word = 'Salle du haut.', version = version + 1 where id = $1`,
        [id],
      );
    expect(await cameWhile(change, 2)).toMatchObject({ publicWord: 'Salle du haut.', version: 2 });
    expect(await cameWhile(change, 2)).toBe('VERSION_CONFLICT');
  });

  it('is none when it was deleted meanwhile', async () => {
    const remove = (tenant: Tenant) => tenant.query(sql`delete from session where id = $1`, [id]);
    expect(await cameWhile(remove, 3)).toBe('NOT_FOUND');
  });
});
