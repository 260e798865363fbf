import { MyWeek, paths, Today } from '@presence/contract';
import { Figures } from '@presence/domain';
import { CAST, LES_AMARRES } from '@presence/testing';
import request from 'supertest';
import { startApi, type TestApi } from '../testing/start-api';
import { testSettings } from '../testing/test-settings';
import { seed } from './seed';

const { association, people } = LES_AMARRES;
const DAY_MS = 86_400_000;
const monthAgo = (months: number) => {
  const now = new Date();
  return new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - months, 1))
    .toISOString()
    .slice(0, 7);
};

describe('the demo keeps the rules of the product', () => {
  let api: TestApi;
  const within = <T>(sql: string) =>
    api.owner.transaction(async (manager) => {
      await manager.query(`select set_config('app.association', $1, true)`, [association.id]);
      return manager.query<T[]>(sql);
    });
  const readAs = async (role: 'COORDINATOR' | 'VOLUNTEER', path: string) => {
    const agent = request.agent(api.http);
    const email = people.find(({ roles }) => roles.includes(role))?.email;
    const password = 'Presence-demo-2026';
    await agent.post(paths.signIn).send({ email, password }).expect(200);
    return (await agent.get(path).expect(200)).body as unknown;
  };

  beforeAll(async () => {
    api = await startApi();
    await seed(
      testSettings(api.databaseUrl),
      { size: 'demo', number: 1 },
      new Date().toISOString(),
    );
  });
  afterAll(() => api.stop());

  it('plans nobody without a step of the onboarding that bars them', async () => {
    const missing = await within(
      `select distinct v.id from contact_volunteer cv join volunteer v on v.id = cv.volunteer_id
       where not exists (select from onboarding_record r where r.volunteer_id = v.id and r.step = 'MEETING')
         or not exists (select from onboarding_record r where r.volunteer_id = v.id and r.step = 'CHARTER' and r.charter_version = '1')
         or v.with_minors and not exists (select from onboarding_record r where r.volunteer_id = v.id and r.step = 'BACKGROUND_CHECK' and r.expires_on > now()::date)`,
    );
    expect(missing).toEqual([]);
    expect(await within('select distinct volunteer_id from contact_volunteer')).not.toEqual([]);
    // One is still on the way, so that the page of the onboarding shows something.
    expect(
      await within(
        `select v.id from volunteer v where not exists (select from onboarding_record r where r.volunteer_id = v.id and r.step = 'CHARTER')`,
      ),
    ).toHaveLength(1);
  });

  it('names no facilitator in what is public', async () => {
    const listings = await api.owner.query<{ slug: string; words: string }[]>(
      `select association_slug as slug, concat_ws(' ', document ->> 'description', document ->> 'firstVisit', document ->> 'contact', document ->> 'sessions') as words
       from published_listing`,
    );
    expect(listings.length).toBeGreaterThan(50);
    for (const story of CAST) {
      const names = story.people
        .flatMap(({ displayName }) => displayName.split(' '))
        .filter((name) => name.length > 2);
      for (const { words } of listings.filter(({ slug }) => slug === story.association.slug))
        for (const name of names)
          expect({
            name,
            at: words.match(new RegExp(`(?<!\\p{L})${name}(?!\\p{L})`, 'u')),
          }).toEqual({ name, at: null });
    }
  });

  it('has something in every chart of the figures, how long people wait among them', async () => {
    const figures = Figures.parse(
      await readAs(
        'COORDINATOR',
        `${paths.figures(association.id)}?from=${monthAgo(4)}&until=${monthAgo(1)}`,
      ),
    );
    const months = figures.lines.filter(({ whole }) => whole);
    for (const measure of ['HELD', 'caseload', 'USUAL', 'medianDays', 'hours'] as const)
      expect({
        measure,
        shown: months.some((line) => typeof line[measure] === 'number' && line[measure] > 0),
      }).toEqual({ measure, shown: true });
  });

  it('shows at least three months of every chart, none of them hidden', async () => {
    const { lines } = Figures.parse(
      await readAs(
        'COORDINATOR',
        `${paths.figures(association.id)}?from=${monthAgo(5)}&until=${monthAgo(1)}`,
      ),
    );
    const months = lines.filter(({ whole }) => whole);
    const visible = (...measures: (keyof (typeof months)[number])[]) =>
      months.filter((line) => measures.some((measure) => Number(line[measure] ?? 0) > 0)).length;
    const charts = {
      contacts: visible('HELD'),
      waiting: visible('medianDays'),
      caseload: visible('caseload'),
      faces: visible('ONE', 'TWO', 'THREE', 'MORE'),
      hours: visible('hours'),
      kilometres: visible('kilometres'),
      loads: visible('IDLE', 'USUAL', 'OVERLOADED'),
    };
    expect({ thin: Object.entries(charts).filter(([, shown]) => shown < 3), months }).toEqual({
      thin: [],
      months,
    });
  });

  it('has first visits to come, in Aujourd’hui of whoever coordinates and in Ma semaine of whoever goes', async () => {
    const { queue } = Today.parse(await readAs('COORDINATOR', paths.today(association.id)));
    expect(queue.find(({ kind }) => kind === 'FIRST_VISIT')?.count).toBeGreaterThan(0);
    const { firstVisits } = MyWeek.parse(await readAs('VOLUNTEER', paths.myWeek(association.id)));
    expect(firstVisits.map(({ mine }) => mine)).toEqual([true]);
    const [visit] = firstVisits;
    expect(Date.parse(visit?.startsAt ?? '')).toBeGreaterThan(Date.now() + DAY_MS / 2);
  });
});
