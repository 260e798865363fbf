import { paths, type SessionView } from '@presence/contract';
import { addDays, dateIn, isUncertain, newId, type PublishedListing } from '@presence/domain';
import { signIn } from '../../testing/sign-in';
import { startApi, type TestApi } from '../../testing/start-api';
import { UpkeepService } from '../../upkeep/upkeep.service';

/** Nouméa, whose school holidays the table does not hold in any year; Lyon, whose next weeks it does. */
const NOUMEA = '98818';
const LYON = '69123';
const today = dateIn('Europe/Paris');

describe('a series that skips school holidays, where they are unknown', () => {
  let api: TestApi;
  let browser: Awaited<ReturnType<typeof signIn>>;
  let association: { id: string };
  let groupId: string;
  let named: string;

  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.stop());

  /** Three sessions: two of a rule, one on a date that was named. */
  async function published(inseeCode: string) {
    association = await api.given.association();
    const email = `animation-${newId()}@lesamarres.example`;
    await api.given.organiser(association, email, ['FACILITATOR']);
    browser = await signIn(api, email);
    const venue = await api.given.venue(association, { inseeCode });
    groupId = (await api.given.group(association, { venueId: venue.id, inseeCode })).id;
    const from = addDays(today, 2);
    named = addDays(from, 8);
    const recurrence = {
      ...{ from, pattern: { kind: 'MONTHLY_BY_DATE', every: 1, days: [Number(from.slice(8))] } },
      ...{ months: [], until: addDays(from, 40), count: null, added: [named], excluded: [] },
    };
    const draft = {
      ...{ id: newId(), recurrence, startTime: '18:00', endTime: '20:00', venueId: venue.id },
      ...{ facilitatorIds: [], onSchoolHolidays: 'SKIPS' },
    };
    await browser.post(paths.groupSeries(association.id, groupId)).send(draft).expect(201);
    const published_ = browser.post(paths.publication(association.id, groupId));
    return (await published_.expect(200)).body.slug as string;
  }
  const sessions = async (): Promise<SessionView[]> =>
    (
      await browser
        .get(paths.sessions(association.id))
        .query({ from: today, to: addDays(today, 60), groupId })
        .expect(200)
    ).body;
  const page = async (slug: string): Promise<PublishedListing> =>
    (await browser.get(paths.directoryListing(slug)).expect(200)).body;
  const uncertainOn = async (slug: string) =>
    (await page(slug)).sessions.filter(({ uncertain }) => uncertain).map(({ date }) => date);

  it('tells its dates as to be confirmed, but for those that were named', async () => {
    const slug = await published(NOUMEA);
    const ruled = (await sessions()).map(({ date }) => date).filter((date) => date !== named);
    expect(ruled.length).toBeGreaterThan(0);
    expect(await uncertainOn(slug)).toEqual(ruled);
    expect((await page(slug)).schedules).toMatchObject([
      { certainUntil: addDays(ruled[0] as string, -1) },
    ]);
    const { text } = await browser.get(paths.listingFeed(slug)).expect(200);
    expect(text.match(/STATUS:TENTATIVE/g)).toHaveLength(ruled.length);
    const { body } = await browser.get(`${paths.directoryListings}?department=988`).expect(200);
    const [card] = body.cards.filter((each: { slug: string }) => each.slug === slug);
    expect([card.next.date, card.next.uncertain]).toEqual(
      [[named, undefined] as const, ...ruled.map((date) => [date, true] as const)].sort()[0],
    );
  });

  it('marks them for those who organise, until they are kept or cancelled', async () => {
    const slug = await published(NOUMEA);
    const uncertain = (await sessions()).filter(isUncertain);
    expect(uncertain.map(({ date }) => date)).toEqual(await uncertainOn(slug));
    const [first] = uncertain as [SessionView];
    await browser
      .put(paths.sessionConfirmation(association.id, first.id))
      .set('If-Match', `"${first.version}"`)
      .expect(200);
    expect((await sessions()).filter(isUncertain)).toHaveLength(uncertain.length - 1);
    expect(await uncertainOn(slug)).not.toContain(first.date);
  });

  it('tells them as certain where they are known, and with the next hour once they become known', async () => {
    const slug = await published(LYON);
    expect(await uncertainOn(slug)).toEqual([]);
    // As if the table had lacked the year when the listing was projected.
    await api.owner.transaction(async (manager) => {
      await manager.query(`select set_config('app.association', $1, true)`, [association.id]);
      await manager.query(
        `update published_listing set document = jsonb_set(document, '{sessions,0,uncertain}', 'true') where slug = $1`,
        [slug],
      );
    });
    const upkeep = api.app.get(UpkeepService);
    await upkeep.run();
    expect(
      await api.owner.query(
        `select document #> '{sessions,0,uncertain}' as uncertain from published_listing where slug = $1`,
        [slug],
      ),
    ).toEqual([{ uncertain: null }]);
  });
});
