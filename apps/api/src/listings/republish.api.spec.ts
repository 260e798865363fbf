import { paths } from '@presence/contract';
import { newId, type Id } from '@presence/domain';
import { Tenant } from '../database/tenant';
import { signIn } from '../testing/sign-in';
import { startApi, type TestApi } from '../testing/start-api';
import { ListingProjection } from './listing-projection';
import { republish } from './republish';

const GROUPS = 30;
const inDays = (days: number) =>
  new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

describe('the public projection made anew', () => {
  let api: TestApi;
  let association: { id: Id };
  let browser: Awaited<ReturnType<typeof signIn>>;
  let groupIds: Id[];

  beforeAll(async () => {
    api = await startApi();
    association = await api.given.association();
    await api.given.organiser(association, 'animation@lesamarres.example', ['FACILITATOR']);
    browser = await signIn(api, 'animation@lesamarres.example');
    const venue = await api.given.venue(association);
    groupIds = [];
    for (let n = 0; n < GROUPS; n++) {
      const group = await api.given.group(association, { venueId: venue.id, name: `Groupe ${n}` });
      await browser
        .post(paths.groupSessions(association.id, group.id))
        .send({
          id: newId(),
          date: inDays(9 + n),
          startTime: '18:00',
          endTime: '20:00',
          venueId: venue.id,
          facilitatorIds: [],
          publicWord: '',
        })
        .expect(201);
      await browser.post(paths.publication(association.id, group.id)).expect(200);
      groupIds.push(group.id);
    }
  });
  afterAll(() => api.stop());

  const run = () => republish(api.app.get(Tenant), api.app.get(ListingProjection), association.id);
  /** All that the directory reads, but for when it was written. */
  const published = async () => ({
    listings: await api.owner.query<object[]>(
      `select to_jsonb(p) - 'updated_at' - 'document' as listing, p.document - 'updatedAt' as document from published_listing p order by id`,
    ),
    slots: await api.owner.query<object[]>(
      'select * from published_slot order by slug, theme, weekday',
    ),
  });

  it('is as it was, where it was lost, false or left over', async () => {
    const before = await published();
    expect(before.listings).toHaveLength(GROUPS);
    const [lost, falsified, archived] = groupIds;
    await api.owner.query('delete from published_listing where id = $1', [lost]);
    await api.owner.query(`update published_listing set facets = '{}', card = '{}' where id = $1`, [
      falsified,
    ]);
    await api.owner.query(
      `insert into published_listing select (jsonb_populate_record(p, jsonb_build_object('id', $2::text, 'slug', 'de-trop'))).* from published_listing p where id = $1`,
      [archived, newId()],
    );
    expect(await published()).not.toEqual(before);
    expect(await run()).toBe(GROUPS);
    expect(await published()).toEqual(before);
  });

  it('lets groups be written meanwhile, and tells what they then are', async () => {
    const [, , , renamed = ''] = groupIds;
    const { body: group } = await browser.get(paths.group(association.id, renamed)).expect(200);
    const { timeZone: _z, archivedAt: _a, version, ...draft } = group;
    const [, answer] = await Promise.all([
      run(),
      browser
        .put(paths.group(association.id, renamed))
        .set('If-Match', `"${version}"`)
        .send({ ...draft, name: 'Un autre nom' }),
    ]);
    expect(answer.status).toBe(200);
    const { body: listing } = await browser
      .get(paths.directoryListings)
      .query({ text: 'Un autre nom' })
      .expect(200);
    expect(listing.cards[0]).toMatchObject({ name: 'Un autre nom' });
  });
});
