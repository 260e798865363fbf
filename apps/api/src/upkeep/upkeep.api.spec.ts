import { paths } from '@presence/contract';
import { newId } from '@presence/domain';
import { signIn } from '../testing/sign-in';
import { startApi, type TestApi } from '../testing/start-api';
import { UpkeepService } from './upkeep.service';

const inDays = (days: number) =>
  new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

describe('the hourly upkeep', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.stop());

  it('makes the sessions that a rolling year lacks, once, and withdraws what nobody verified', async () => {
    const association = await api.given.association();
    await api.given.organiser(association, 'animation@lesamarres.example', ['FACILITATOR']);
    const browser = await signIn(api, 'animation@lesamarres.example');
    const venue = await api.given.venue(association);
    const group = await api.given.group(association, { venueId: venue.id });
    const recurrence = {
      from: inDays(1),
      pattern: { kind: 'WEEKLY', every: 1, weekdays: ['TH'] },
      months: [],
      until: null,
      count: null,
      added: [],
      excluded: [],
    };
    await browser
      .post(paths.groupSeries(association.id, group.id))
      .send({
        id: newId(),
        recurrence,
        startTime: '18:00',
        endTime: '20:00',
        venueId: venue.id,
        facilitatorIds: [],
      })
      .expect(201);
    const { body: listing } = await browser
      .post(paths.publication(association.id, group.id))
      .expect(200);
    const count = async () =>
      (await browser.get(`${paths.sessions(association.id)}?from=${inDays(0)}&to=${inDays(370)}`))
        .body.length as number;
    const planned = await count();
    await within(`delete from session where date > '${inDays(300)}'`);
    expect(await count()).toBeLessThan(planned);

    const upkeep = api.app.get(UpkeepService);
    await Promise.all([upkeep.run(), upkeep.run()]);
    expect(await count()).toBe(planned);

    const page = () => browser.get(paths.directoryListing(listing.slug));
    await page().expect(200);
    await within(`update listing set verified_until = now() - interval '1 day'`);
    await within(`update published_listing set verified_until = now() - interval '1 day'`);
    await page().expect(404);

    async function within(sql: string): Promise<void> {
      await api.owner.transaction(async (manager) => {
        await manager.query(`select set_config('app.association', $1, true)`, [association.id]);
        await manager.query(sql);
      });
    }
  });
});
