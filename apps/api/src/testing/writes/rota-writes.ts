import { paths, type AbsencePlan, type ReplanOption, type RotaFilling } from '@presence/contract';
import { newId } from '@presence/domain';
import { givenContact } from '../given-contact';
import { monday } from '../given-rota';
import { type Recipes, type World } from './world';

const A = '/api/associations/:associationId';

/** A contact that a draft proposes to the person themselves. */
async function proposed(world: World) {
  const rota = await world.draft();
  const who = { ...(await world.accompanied()), rotaId: rota.id };
  const hours = (Date.parse(`${rota.from}T10:00:00Z`) - Date.now()) / 3_600_000;
  const contact = await givenContact(world.api, world.association, who, [world.me], hours, {
    state: 'PROPOSED',
    held: false,
  });
  return { rota, contact };
}

/** A branch that nobody belongs to, so that a run of the engine has nothing to write. */
async function emptyBranch(world: World) {
  const body = { id: newId(), name: `Antenne ${newId().slice(-6)}` };
  await world.write({ method: 'POST', url: paths.branches(world.a), body });
  return body.id;
}

/** What writes to rotas and their boards. */
export const rotaWrites: Recipes = {
  [`POST ${A}/rotas`]: async (world) => ({
    method: 'POST',
    url: paths.rotas(world.a),
    body: { id: newId(), branchId: null, from: monday(90 + world.apart()), weeks: 1 },
  }),
  [`DELETE ${A}/rotas/:id`]: async (world) => ({
    method: 'DELETE',
    url: paths.rota(world.a, (await proposed(world)).rota.id),
  }),
  [`PUT ${A}/rotas/:id/restoration`]: async (world) => {
    const { rota } = await proposed(world);
    await world.write({ method: 'DELETE', url: paths.rota(world.a, rota.id) });
    return { method: 'PUT', url: paths.rotaRestoration(world.a, rota.id) };
  },
  [`PUT ${A}/rotas/:id/withdrawal`]: async (world) => {
    const { rota } = await proposed(world);
    await world.write({ method: 'POST', url: paths.rotaPublication(world.a, rota.id) });
    const url = paths.rotaWithdrawal(world.a, rota.id);
    return { method: 'PUT', url, body: { from: rota.from } };
  },
  [`DELETE ${A}/rotas/:id/withdrawal`]: async (world) => {
    const { rota } = await proposed(world);
    const url = paths.rotaWithdrawal(world.a, rota.id);
    await world.write({ method: 'POST', url: paths.rotaPublication(world.a, rota.id) });
    await world.write({ method: 'PUT', url, body: { from: rota.from } });
    return { method: 'DELETE', url };
  },
  [`DELETE ${A}/rotas/:id/run`]: async (world) => ({
    method: 'DELETE',
    url: paths.rotaRun(world.a, (await world.draft()).id),
  }),
  [`POST ${A}/rotas/:id/publication`]: async (world) => ({
    method: 'POST',
    url: paths.rotaPublication(world.a, (await proposed(world)).rota.id),
  }),
  [`PUT ${A}/rotas/:id/contacts/:contactId/assignment`]: async (world) => {
    const { rota, contact } = await proposed(world);
    const body = { date: null, start: null, volunteerIds: [] };
    const url = paths.contactAssignment(world.a, rota.id, contact.id);
    return { method: 'PUT', url, version: contact.version, body };
  },
  [`PUT ${A}/rotas/:id/contacts/:contactId/lock`]: async (world) => {
    const { rota, contact } = await proposed(world);
    const url = paths.contactLock(world.a, rota.id, contact.id);
    return { method: 'PUT', url, version: contact.version };
  },
  [`DELETE ${A}/rotas/:id/contacts/:contactId/lock`]: async (world) => {
    const { rota, contact } = await proposed(world);
    const url = paths.contactLock(world.a, rota.id, contact.id);
    const { version } = await world.write({ method: 'PUT', url, version: contact.version });
    return { method: 'DELETE', url, version };
  },
  [`PUT ${A}/rotas/:id/replan`]: async (world) => {
    const { rota } = await proposed(world);
    const away = { volunteerId: world.me.id, from: rota.from, until: rota.from };
    const query = new URLSearchParams(away).toString();
    const url = paths.rotaReplan(world.a, rota.id);
    const [option] = await world.read<ReplanOption[]>(`${url}?${query}`);
    const body = { ...away, level: option?.level ?? 0, changes: option?.changes ?? [] };
    return { method: 'PUT', url, body };
  },
  [`PUT ${A}/volunteers/:id/absence-plan`]: async (world) => {
    const { rota } = await proposed(world);
    const days = { from: rota.from, until: rota.from };
    const url = paths.absencePlan(world.a, world.me.id);
    const plans = await world.read<AbsencePlan[]>(`${url}?${new URLSearchParams(days).toString()}`);
    const rotas = plans.flatMap(({ id, options: [option] }) =>
      option ? [{ rotaId: id, level: option.level, changes: option.changes }] : [],
    );
    return { method: 'PUT', url, body: { ...days, rotas } };
  },
  [`PUT ${A}/rotas/:id/filling`]: async (world) => {
    const rota = await world.draft();
    const { personId } = await world.accompanied();
    const url = paths.rotaFilling(world.a, rota.id);
    const { proposals } = await world.read<RotaFilling>(`${url}?personId=${personId}`);
    const chosen = proposals.map(({ contactId, needId, week, date, start, volunteerIds }) => ({
      contactId,
      needId,
      week,
      date,
      start,
      volunteerIds,
    }));
    return { method: 'PUT', url, body: { proposals: chosen } };
  },
  // Last: a run that ends takes back what drafts propose for needs changed meanwhile.
  [`POST ${A}/rotas/:id/run`]: async (world) => ({
    method: 'POST',
    url: paths.rotaRun(world.a, (await world.draft(await emptyBranch(world))).id),
    body: { id: newId(), seed: 1, seconds: 1 },
  }),
};
