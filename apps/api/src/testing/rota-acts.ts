import {
  type BoardContacts,
  type ContactTarget,
  paths,
  type ReplanOption,
  type RotaFilling,
} from '@presence/contract';
import { newId, type Id } from '@presence/domain';
import type { RotaTown } from './situations/rota-town';

/** Something that somebody does to rotas; what the numbers choose is taken from what there is. */
export type RotaAct = { kind: keyof typeof ACTS; at: number; weeks: number };
type Numbers = Omit<RotaAct, 'kind'>;
type ActResponse = { status: number; body: unknown } | null;

const pick = <T>(all: readonly T[], at: number): T | undefined => all[at % (all.length || 1)];

/** Somebody says that they cannot do what they have. */
async function decline(town: RotaTown, { at }: Numbers): Promise<ActResponse> {
  const coming = await town.sql<{ id: Id; volunteerId: Id }>(
    `select contact_id as id, volunteer_id as "volunteerId" from contact_volunteer where held and answer <> 'DECLINED' and starts_at > now() order by starts_at, contact_id`,
  );
  const one = pick(coming, at * 7);
  const who = town.volunteers.findIndex(({ id }) => id === one?.volunteerId);
  return one && who >= 0
    ? town.as(who, (browser) =>
        browser.put(paths.answer(town.id, one.id)).send({ answer: 'DECLINED' }),
      )
    : null;
}

/** What a draft proposes in its first week is given to one volunteer by hand, wherever that is possible. */
async function giveByHand(town: RotaTown, rotaId: Id, volunteerId: Id): Promise<void> {
  const { body } = await town.coordinator
    .get(paths.rotaContacts(town.id, rotaId))
    .query({ week: 0 });
  for (const { id, version } of (body as BoardContacts).contacts) {
    const { body: targets } = await town.coordinator.get(paths.contactTargets(town.id, rotaId, id));
    const target = (targets as ContactTarget[]).find(
      (one) => one.volunteerId === volunteerId && one.obstacle === null,
    );
    if (!target) continue;
    const { date, start, volunteerIds } = target;
    await town.coordinator
      .put(paths.contactAssignment(town.id, rotaId, id))
      .set('If-Match', `"${version}"`)
      .send({ date, start, volunteerIds });
  }
}

const ACTS = {
  /** A draft of whatever weeks and branch, and its proposal. */
  plan: async (town: RotaTown, { at, weeks }: Numbers): Promise<ActResponse> => {
    const id = newId();
    const draft = {
      id,
      from: town.mondays[at % 5] ?? '',
      weeks,
      branchId: pick(town.branches, at + weeks),
    };
    const made = await town.coordinator.post(paths.rotas(town.id)).send(draft);
    return made.status === 201 ? town.run(id, at % 2 === 0) : made;
  },
  runAgain: async (town: RotaTown, { at }: Numbers): Promise<ActResponse> => {
    const id = pick(await town.rotas('DRAFT'), at);
    return id ? town.run(id, at % 2 === 0) : null;
  },
  publish: async (town: RotaTown, { at }: Numbers): Promise<ActResponse> => {
    const id = pick([...(await town.rotas('DRAFT')), ...(await town.rotas('PUBLISHED'))], at);
    return id ? town.coordinator.post(paths.rotaPublication(town.id, id)) : null;
  },
  /**
   * Two branches are planned apart, each with all it can for the same volunteer, now and then with a person who moves
   * meanwhile, and both are published at once.
   */
  twoBranches: async (town: RotaTown, { at }: Numbers): Promise<ActResponse> => {
    const from = pick(town.mondays, at) ?? '';
    const [one = null, other = null] = [pick([1, 2], at), pick([2, 1], at)].map(
      (place) => town.branches[place ?? 0] ?? null,
    );
    const ids: Id[] = [];
    for (const branchId of [one, other]) {
      const id = newId();
      const made = await town.coordinator
        .post(paths.rotas(town.id))
        .send({ id, from, weeks: 1, branchId });
      if (made.status !== 201) return made;
      await town.run(id, false);
      ids.push(id);
      await giveByHand(town, id, pick(town.volunteers, at)?.id ?? '');
      if (at % 2 === 0)
        await town.sql(
          'update supported_person set branch_id = $2 where id = (select id from supported_person where branch_id = $1 order by id limit 1)',
          [one, other],
        );
    }
    return best(
      await Promise.all(ids.map((id) => town.coordinator.post(paths.rotaPublication(town.id, id)))),
    );
  },
  withdraw: async (town: RotaTown, { at, weeks }: Numbers): Promise<ActResponse> => {
    const id = pick(await town.rotas('PUBLISHED'), at);
    const [rota] = await town.sql<{ from: string }>(
      'select ("from" + $2::int)::text as "from" from rota where id = $1',
      [id, 3 * at * (weeks - 1)],
    );
    return id && rota ? town.coordinator.put(paths.rotaWithdrawal(town.id, id)).send(rota) : null;
  },
  undo: async (town: RotaTown, { at }: Numbers): Promise<ActResponse> => {
    const rows = await town.sql<{ id: Id }>(
      'select id from rota where withdrawn_at is not null order by id',
    );
    const id = pick(rows, at)?.id;
    return id ? town.coordinator.delete(paths.rotaWithdrawal(town.id, id)) : null;
  },
  remove: async (town: RotaTown, { at }: Numbers): Promise<ActResponse> => {
    const id = pick(await town.rotas('DRAFT'), at);
    return id ? town.coordinator.delete(paths.rota(town.id, id)) : null;
  },
  restore: async (town: RotaTown, { at }: Numbers): Promise<ActResponse> => {
    const rows = await town.sql<{ id: Id }>(
      'select id from rota where deleted_at is not null order by id',
    );
    const id = pick(rows, at)?.id;
    return id ? town.coordinator.put(paths.rotaRestoration(town.id, id)) : null;
  },
  /** Somebody's holidays, with the contacts of one rota given to others. */
  replan: async (town: RotaTown, { at, weeks }: Numbers): Promise<ActResponse> => {
    const id = pick(await town.rotas('PUBLISHED'), at);
    const from = pick(town.mondays, at) ?? '';
    const away = { volunteerId: pick(town.volunteers, at + weeks)?.id, from, until: from };
    if (!id) return null;
    const path = paths.rotaReplan(town.id, id);
    const offered = await town.coordinator.get(path).query(away);
    const chosen = pick((offered.body ?? []) as ReplanOption[], at);
    if (offered.status !== 200 || !chosen) return offered;
    const { level, changes } = chosen;
    return town.coordinator.put(path).send({ ...away, level, changes });
  },
  /** Somebody's holidays, entered by themselves. */
  away: (town: RotaTown, { at, weeks }: Numbers): Promise<ActResponse> => {
    const from = pick(town.mondays, at) ?? '';
    const absence = { id: newId(), from, until: from };
    return town.as(at + weeks, (browser) =>
      browser.post(paths.unavailabilities(town.id, 'me')).send(absence),
    );
  },
  decline,
  /** Some cannot, until others are asked, and two of these say yes to all they are asked at the same moment. */
  cover: async (town: RotaTown, { at, weeks }: Numbers): Promise<ActResponse> => {
    let asked: { id: Id }[] = [];
    for (let tried = 0; tried < 4 && asked.length === 0; tried++) {
      await decline(town, { at: at + tried, weeks });
      asked = await town.sql<{ id: Id }>(
        `select distinct a.organiser_id as id from cover_ask a join cover_request q on q.id = a.request_id where q.closed_at is null order by 1`,
      );
    }
    const two = asked
      .slice(0, 2)
      .map(({ id }) => town.volunteers.findIndex((one) => one.id === id));
    const yes = (who: number) =>
      town.as(who, async (browser) => {
        const { body } = await browser.get(paths.coverRequests(town.id));
        const answers = [];
        for (const { id } of body as { id: Id }[])
          answers.push(await browser.put(paths.coverAcceptance(town.id, id)).send({}));
        return answers;
      });
    return best((await Promise.all(two.map(yes))).flat());
  },
  fill: async (town: RotaTown, { at }: Numbers): Promise<ActResponse> => {
    const id = pick(await town.rotas('PUBLISHED'), at);
    if (!id) return null;
    const path = paths.rotaFilling(town.id, id);
    const offered = await town.coordinator.get(path);
    const { proposals = [] } = offered.body as Partial<RotaFilling>;
    if (proposals.length === 0) return offered;
    const chosen = proposals.map(({ contactId, needId, week, date, start, volunteerIds }) => ({
      contactId,
      needId,
      week,
      date,
      start,
      volunteerIds,
    }));
    return town.coordinator.put(path).send({ proposals: chosen });
  },
  rhythm: async (town: RotaTown, { at, weeks }: Numbers): Promise<ActResponse> => {
    const { draft, version } = await town.need(at);
    return town.coordinator
      .put(paths.need(town.id, draft.id))
      .set('If-Match', `"${version}"`)
      .send({ ...draft, rhythm: { kind: 'TIMES_A_WEEK', times: weeks } });
  },
  /** Whether a need holds on public holidays is said otherwise than before. */
  holidays: async (town: RotaTown, { at, weeks }: Numbers): Promise<ActResponse> => {
    const { draft, version } = await town.need(at);
    const onPublicHolidays = [true, false, null][weeks - 1] ?? null;
    return town.coordinator
      .put(paths.need(town.id, draft.id))
      .set('If-Match', `"${version}"`)
      .send({ ...draft, onPublicHolidays });
  },
  /** A person moves to another branch. */
  move: async (town: RotaTown, { at, weeks }: Numbers): Promise<ActResponse> => {
    await town.sql('update supported_person set branch_id = $2 where id = $1', [
      (await town.need(at)).personId,
      pick(town.branches, weeks),
    ]);
    return null;
  },
};

/** The one of several answers that did something; a fault of the server before all. */
const best = (answers: readonly ActResponse[]): ActResponse =>
  answers.find((answer) => (answer?.status ?? 0) >= 500) ??
  answers.find((answer) => (answer?.status ?? 999) < 300) ??
  answers[0] ??
  null;

export const ROTA_ACTS = Object.keys(ACTS) as (keyof typeof ACTS)[];

/** Does it. Whatever it is answered, it is no fault of the server. */
export async function doAct(town: RotaTown, { kind, ...numbers }: RotaAct): Promise<number | null> {
  const answer = await ACTS[kind](town, numbers);
  if (answer && answer.status >= 500)
    throw new Error(`${kind} was answered ${answer.status}: ${JSON.stringify(answer.body)}`);
  return answer?.status ?? null;
}
