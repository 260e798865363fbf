import { NeedDraft, paths } from '@presence/contract';
import {
  fromEpochDay,
  newId,
  publicHolidays,
  toEpochDay,
  weekdayIndex,
  type Id,
  type Need,
} from '@presence/domain';
import { BranchRow } from '../../associations/branch.entity';
import { NeedRow } from '../../needs/need.entity';
import { givenCalled, givenCaller, givenOpenDoor, monday } from '../given-rota';
import { endedRun, givenRota } from '../given-run';
import { signIn, type Browser } from '../sign-in';
import type { TestApi } from '../start-api';

/** What each volunteer of the town offers: so little that two rotas planned apart want more of them. */
export const TOWN_CAPS = {
  maxContactsPerDay: 1,
  maxContactsPerWeek: 3,
  maxVisitsPerWeek: 1,
  maxPeople: 2,
};

let towns = 0;

/**
 * A small association of two branches: five volunteers, six needs of five people, a coordinator, and a published rota of
 * which two weeks have gone by. `mondays` are weeks to come, those around a public holiday among them.
 */
export async function rotaTown(api: TestApi) {
  const slug = `ville-${++towns}`;
  const association = await api.given.association({ slug });
  const { id: a } = association;
  await givenOpenDoor(api, association);
  const mail = (name: string) => `${name}@${slug}.example`;
  const claire = await api.given.organiser(association, mail('claire'), ['COORDINATOR']);
  const coordinator = await signIn(api, mail('claire'));
  const sql = <Row>(text: string, values: unknown[] = []): Promise<Row[]> =>
    api.given.within(a, (manager) => manager.query<Row[]>(text, values));

  const branches: (Id | null)[] = [null];
  for (const name of ['Nord', 'Sud'])
    branches.push((await api.given.store(association, BranchRow, { id: newId(), name })).id);
  const volunteers: { id: Id; browser: Browser }[] = [];
  for (const name of ['awa', 'luc', 'ines', 'max', 'zoe']) {
    const { id } = await givenCaller(api, association, mail(name), { visits: true, ...TOWN_CAPS });
    volunteers.push({ id, browser: await signIn(api, mail(name)) });
  }
  const needs = await needsOf(api, association, claire);

  const run = async (rotaId: Id, likeLast: boolean) => {
    const began = await coordinator
      .post(paths.rotaRun(a, rotaId))
      .send({ id: newId(), seed: 1, seconds: 1, likeLast });
    if (began.status === 201 && (await endedRun(coordinator, a, rotaId)).state === 'FAILED')
      throw new Error('A run failed.');
    return began;
  };

  // A rota of three weeks, two of which have gone by since; only then people live in branches.
  const first = await givenRota(coordinator, a, { weeks: 3 });
  await run(first, false);
  await coordinator.post(paths.rotaPublication(a, first)).expect(200);
  // Far away first: a week would else meet the one that it follows.
  for (const days of [-98, 84]) {
    await sql('update rota set "from" = "from" + $2::int where id = $1', [first, days]);
    await sql(
      `update contact set week = week, date = date + $2::int, starts_at = starts_at + make_interval(days => $2::int), ends_at = ends_at + make_interval(days => $2::int) where rota_id = $1`,
      [first, days],
    );
  }
  for (const [at, { personId }] of needs.entries())
    await sql('update supported_person set branch_id = $2 where id = $1', [
      personId,
      branches[1 + (at % 2)],
    ]);

  const holiday = firstHoliday(monday(3));
  return {
    id: a,
    coordinator,
    branches,
    volunteers,
    sql,
    run,
    /** When the town began: whatever began before is history. */
    since: new Date().toISOString(),
    holiday,
    mondays: [monday(1), monday(2), ...[-7, 0, 7].map((days) => mondayOf(holiday, days))],
    rotas: async (state: string) =>
      (
        await sql<{ id: Id }>(
          `select id from rota where state = $1 and deleted_at is null order by id`,
          [state],
        )
      ).map(({ id }) => id),
    needs: () => api.given.within(a, (manager) => manager.getRepository(NeedRow).find()),
    need: async (at: number) => {
      const { id, personId } = needs[at % needs.length] ?? { id: '', personId: '' };
      const row = await api.given.within(a, (manager) =>
        manager.getRepository(NeedRow).findOneByOrFail({ id }),
      );
      const own = Object.keys(NeedDraft.shape);
      const draft = Object.fromEntries(Object.entries(row).filter(([key]) => own.includes(key)));
      return { personId, version: row.version, draft: draft as NeedDraft };
    },
    as: <T>(at: number, work: (browser: Browser) => T): T =>
      work((volunteers[at % volunteers.length] as { browser: Browser }).browser),
  };
}

export type RotaTown = Awaited<ReturnType<typeof rotaTown>>;

/** Calls, visits, one in pairs, and a person who wants both. */
async function needsOf(api: TestApi, association: { id: Id }, by: { id: Id }) {
  // All on Tuesdays, when five volunteers of one contact a day are too few for two rotas that do not know each other.
  const at = (time: string) => ({ usual: { weekday: 'TU' as const, time } });
  const wanted: Partial<Need>[] = [
    { ...at('10:00'), rhythm: { kind: 'TIMES_A_WEEK', times: 2 } },
    at('14:00'),
    { ...at('16:00'), kind: 'VISIT', durationMinutes: 60 },
    {
      ...at('11:00'),
      kind: 'VISIT',
      durationMinutes: 60,
      volunteersNeeded: 2,
      onPublicHolidays: true,
    },
    at('10:00'),
  ];
  const needs: { id: Id; personId: Id }[] = [];
  for (const [person, over] of wanted.entries()) {
    const name = `Personne ${person}`;
    const { needId, personId } = await givenCalled(api, association, name, by, over);
    needs.push({ id: needId, personId });
  }
  const [both] = needs;
  const row = await api.given.within(association.id, (manager) =>
    manager.getRepository(NeedRow).findOneByOrFail({ id: both?.id }),
  );
  const visit = { ...row, id: newId(), kind: 'VISIT', rhythm: { kind: 'TIMES_A_WEEK', times: 1 } };
  const { id } = await api.given.store(association, NeedRow, visit);
  return [...needs, { id, personId: both?.personId ?? '' }];
}

/** The first public holiday of Lyon from a date on. */
function firstHoliday(from: string): string {
  const year = Number(from.slice(0, 4));
  const dates = [year, year + 1].flatMap((one) =>
    publicHolidays(one, '69').map(({ date }) => date),
  );
  return dates.sort().find((date) => date >= from) ?? '';
}

function mondayOf(date: string, days: number): string {
  const day = toEpochDay(date);
  return fromEpochDay(day - weekdayIndex(day) + days);
}
