import { paths, type BoardContact, type ReplanOption } from '@presence/contract';
import { newId, wantedContacts, type Need } from '@presence/domain';
import * as fc from 'fast-check';
import { BranchRow } from '../associations/branch.entity';
import { NeedRow } from '../needs/need.entity';
import { givenCalled, givenCaller, givenOpenDoor, monday } from '../testing/given-rota';
import { signIn } from '../testing/sign-in';
import { startApi, type TestApi } from '../testing/start-api';
import { wholeBoard } from '../testing/whole-board';

type Act = { kind: (typeof KINDS)[number]; at: number; weeks: number; branch: number };
const KINDS = [
  'PLAN',
  'PLAN',
  'PLAN',
  'PUBLISH',
  'PUBLISH',
  'WITHDRAW',
  'UNDO',
  'DELETE',
  'RESTORE',
  'MOVE',
  'REPLAN',
  'DECLINE',
  'COVER',
  'RHYTHM',
] as const;
const CAP = { maxContactsPerDay: 2, maxContactsPerWeek: 3, maxPeople: 4 };
const CALLERS = ['awa', 'luc', 'ines'];
const NOT_DRAFTED = new Set(['personId', 'waitingSince', 'endedAt', 'version', 'nextContactAt']);

describe('whatever is planned, published, replanned, withdrawn and covered, in whatever order', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.stop());

  it('meets no need twice, breaks no cap, and changes nothing that has happened', async () => {
    const act = fc.record<Act>({
      kind: fc.constantFrom(...KINDS),
      at: fc.nat(5),
      weeks: fc.integer({ min: 1, max: 3 }),
      branch: fc.nat(2),
    });
    let round = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(act, { minLength: 8, maxLength: 14 }), async (acts) => {
        const house = await houseOf(api, ++round);
        const history = await house.history();
        expect(history).not.toEqual([]);
        for (const one of acts) {
          await house.does(one);
          expect(await house.faults()).toEqual([]);
        }
        expect(await house.history()).toEqual(history);
      }),
      { numRuns: 5, endOnFailure: true },
    );
  }, 600_000);
});

/** An association of two branches with a rota half of which is history, and a coordinator who does anything. */
async function houseOf(api: TestApi, round: number) {
  const association = await api.given.association({ slug: `ordre-${round}` });
  await givenOpenDoor(api, association);
  const mail = (name: string) => `${name}@ordre-${round}.example`;
  const coordinator = await api.given.organiser(association, mail('coordination'), ['COORDINATOR']);
  const browser = await signIn(api, mail('coordination'));
  const branches: (string | null)[] = [null];
  for (const name of ['Nord', 'Sud']) {
    const branch = await api.given.store(association, BranchRow, { id: newId(), name });
    branches.push(branch.id);
  }
  const callers: { id: string; browser: typeof browser }[] = [];
  for (const name of CALLERS) {
    const { id } = await givenCaller(api, association, mail(name), CAP);
    callers.push({ id, browser: await signIn(api, mail(name)) });
  }
  const people: Awaited<ReturnType<typeof givenCalled>>[] = [];
  for (const [at, times] of [1, 2, 1, 1].entries())
    people.push(
      await givenCalled(api, association, `Personne ${at}`, coordinator, {
        rhythm: { kind: 'TIMES_A_WEEK', times },
      }),
    );
  const rotas: string[] = [];
  const a = association.id;
  const sql = <Row>(text: string, values: unknown[] = []): Promise<Row[]> =>
    api.given.within(a, (manager) => manager.query<Row[]>(text, values));
  const run = async (id: string) => {
    const began = await browser
      .post(paths.rotaRun(a, id))
      .send({ id: newId(), seed: 1, seconds: 5 });
    while (began.status === 201) {
      const { body } = await browser.get(paths.rotaRun(a, id));
      if (body.endedAt !== null) break;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    return began;
  };
  const plan = async (from: string, weeks: number, branchId: string | null) => {
    const id = newId();
    const made = await browser.post(paths.rotas(a)).send({ id, from, weeks, branchId });
    if (made.status === 201) {
      rotas.push(id);
      await run(id);
    }
    return made;
  };
  const published = async () =>
    (await sql<{ id: string }>(`select id from rota where state = 'PUBLISHED' order by id`)).map(
      ({ id }) => id,
    );
  const held = (id: string) =>
    wholeBoard(browser, a, id).then(({ contacts }) =>
      contacts.filter(({ state }) => state === 'PUBLISHED'),
    );

  // A rota of which the first two weeks have gone by.
  await plan(monday(1), 3, null);
  const [first = ''] = rotas;
  await browser.post(paths.rotaPublication(a, first)).expect(200);
  await sql(`update rota set "from" = "from" - 14 where id = $1`, [first]);
  await sql(
    `update contact set week = week, date = date - 14, starts_at = starts_at - interval '14 days', ends_at = ends_at - interval '14 days' where rota_id = $1`,
    [first],
  );
  await sql(`update supported_person set branch_id = $1`, [branches[1]]);
  await sql(`update supported_person set branch_id = $2 where id = $1`, [
    people[0]?.personId,
    branches[2],
  ]);

  const pick = <T>(all: readonly T[], at: number): T | undefined => all[at % (all.length || 1)];
  const ACTS: Record<Act['kind'], (act: Act) => Promise<{ status: number } | undefined>> = {
    PLAN: ({ at, weeks, branch }) => plan(monday(at % 4), weeks, branches[branch] ?? null),
    PUBLISH: async ({ at }) => browser.post(paths.rotaPublication(a, pick(rotas, at) ?? first)),
    WITHDRAW: async ({ at, weeks }) => {
      const id = pick(await published(), at);
      const [rota] = await sql<{ from: string }>(
        'select ("from" + $2::int)::text as "from" from rota where id = $1',
        [id, at * weeks],
      );
      return id && rota ? browser.put(paths.rotaWithdrawal(a, id)).send(rota) : undefined;
    },
    UNDO: async ({ at }) => browser.delete(paths.rotaWithdrawal(a, pick(rotas, at) ?? first)),
    DELETE: async ({ at }) => browser.delete(paths.rota(a, pick(rotas, at) ?? first)),
    RESTORE: async ({ at }) => browser.put(paths.rotaRestoration(a, pick(rotas, at) ?? first)),
    MOVE: async ({ at, branch }) => {
      await sql('update supported_person set branch_id = $2 where id = $1', [
        pick(people, at)?.personId,
        branches[branch],
      ]);
      return undefined;
    },
    REPLAN: async ({ at }) => {
      const id = pick(await published(), at);
      const volunteerId = pick(callers, at)?.id ?? '';
      if (!id) return undefined;
      const away = { volunteerId, from: monday(0), until: monday(4) };
      const options = await browser.get(paths.rotaReplan(a, id)).query(away);
      const chosen = (options.body as ReplanOption[])[0];
      return chosen
        ? browser
            .put(paths.rotaReplan(a, id))
            .send({ ...away, level: chosen.level, changes: chosen.changes })
        : options;
    },
    DECLINE: async ({ at }) => {
      const contact = await coming(at);
      const volunteerId = contact?.volunteers[0]?.volunteerId;
      return callers
        .find(({ id }) => id === volunteerId)
        ?.browser.put(paths.answer(a, contact?.id ?? ''))
        .send({ answer: 'DECLINED' });
    },
    COVER: async ({ at }) => {
      const caller = pick(callers, at)?.browser;
      const asked = await caller?.get(paths.coverRequests(a));
      const request = (asked?.body as { id: string }[] | undefined)?.[0];
      return request ? caller?.put(paths.coverAcceptance(a, request.id)) : asked;
    },
    RHYTHM: async ({ at, weeks }) => {
      const id = pick(people, at)?.needId ?? '';
      const { body } = await browser.get(paths.need(a, id)).expect(200);
      const { version } = body as Need;
      const draft = Object.fromEntries(
        Object.entries(body as Need).filter(([key]) => !NOT_DRAFTED.has(key)),
      );
      return browser
        .put(paths.need(a, id))
        .set('If-Match', `"${version}"`)
        .send({ ...draft, rhythm: { kind: 'TIMES_A_WEEK', times: weeks } });
    },
  };
  const coming = async (at: number): Promise<BoardContact | undefined> => {
    const id = pick(await published(), at);
    return id ? pick(await held(id), at) : undefined;
  };

  return {
    history: () =>
      sql(
        `select c.id, c.state, c.date, c.starts_at, c.need_id, c.updated_at, (select json_agg(v.volunteer_id order by v.volunteer_id) from contact_volunteer v where v.contact_id = c.id) as who
         from contact c where c.occurrence_on < $1 order by c.id`,
        [monday(0)],
      ),
    does: async (act: Act) => {
      const answer = await ACTS[act.kind](act);
      if (answer && answer.status >= 500)
        throw new Error(`${act.kind} was answered ${answer.status}`);
    },
    /** What must never be, in words. */
    faults: async (): Promise<string[]> => {
      const needs = await api.given.within(a, (manager) => manager.getRepository(NeedRow).find());
      const weeks = await sql<{ needId: string; weekOf: string; count: number }>(
        `select need_id as "needId", occurrence_on::text as "weekOf", count(*)::int as count from contact where held and retry_of is null and occurrence_on > $1 group by 1, 2`,
        [monday(0)],
      );
      const more = weeks.filter(({ needId, weekOf, count }) => {
        const need = needs.find(({ id }) => id === needId);
        return (
          need && count > wantedContacts(need, { from: weekOf, weeks: 1 }, 'Europe/Paris').length
        );
      });
      const caps = await sql(
        `select v.volunteer_id, count(*) from contact_volunteer v join contact c on c.id = v.contact_id where v.held and v.answer <> 'DECLINED' and c.occurrence_on > $3
         group by v.volunteer_id, c.occurrence_on having count(*) > $2
         union all select v.volunteer_id, count(*) from contact_volunteer v join contact c on c.id = v.contact_id where v.held and v.answer <> 'DECLINED' and c.occurrence_on > $3
         group by v.volunteer_id, c.date having count(*) > $1`,
        [CAP.maxContactsPerDay, CAP.maxContactsPerWeek, monday(0)],
      );
      const twice = await sql(
        `select need_id, date from contact where held and retry_of is null group by need_id, date having count(*) > 1`,
      );
      return [
        ...more.map((week) => `met too often: ${JSON.stringify(week)}`),
        ...caps.map((cap) => `over a cap: ${JSON.stringify(cap)}`),
        ...twice.map((day) => `twice on a date: ${JSON.stringify(day)}`),
      ];
    },
  };
}
