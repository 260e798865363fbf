import { paths } from '@presence/contract';
import { newId } from '@presence/domain';
import { askedSession } from './facilitation-writes';
import type { Recipes, World, Write } from './world';

const A = '/api/associations/:associationId';

/** Of one session alone. */
async function scopeOfSession(world: World, inHowManyDays: number) {
  const { date, groupId } = await world.session(inHowManyDays);
  return { from: date, to: date, branchId: null, groupIds: [groupId] };
}

/** The publication of a plan of one session, to which somebody is proposed. */
async function publication(world: World, inHowManyDays: number): Promise<Write> {
  const scope = await scopeOfSession(world, inHowManyDays);
  await world.write({ method: 'POST', url: paths.planProposal(world.a), body: scope });
  const { from, to, groupIds } = scope;
  const query = new URLSearchParams({ from, to, groupIds: groupIds.join(',') });
  const { token } = await world.read<{ token: string }>(
    `${paths.planPublicationPreview(world.a)}?${query.toString()}`,
  );
  const body = { ...scope, id: newId(), token };
  return { method: 'POST', url: paths.planPublications(world.a), body };
}

/** Who is to lead, as it is planned. */
export const planWrites: Recipes = {
  [`PUT ${A}/facilitation-plan/sessions/:id`]: async (world) => {
    const { id } = await world.session(31);
    return {
      method: 'PUT',
      url: paths.plannedFacilitation(world.a, id),
      version: 0,
      body: { facilitatorIds: [world.me.id] },
    };
  },
  [`POST ${A}/facilitation-plan/proposal`]: async (world) => ({
    method: 'POST',
    url: paths.planProposal(world.a),
    body: await scopeOfSession(world, 32),
  }),
  [`DELETE ${A}/facilitation-plan/proposal`]: async (world) => {
    const body = await scopeOfSession(world, 33);
    await world.write({ method: 'POST', url: paths.planProposal(world.a), body });
    return { method: 'DELETE', url: paths.planProposal(world.a), body };
  },
  [`POST ${A}/facilitation-plan/publications`]: async (world) => publication(world, 34),
  [`DELETE ${A}/facilitation-plan/publications/:id`]: async (world) => {
    const { id, version } = await world.write(await publication(world, 35));
    return { method: 'DELETE', url: paths.planPublication(world.a, id), version };
  },
  [`PUT ${A}/my-facilitations`]: async (world) => ({
    method: 'PUT',
    url: paths.myFacilitations(world.a),
    body: { sessionIds: [await askedSession(world, 36)] },
  }),
  [`PUT ${A}/my-facilitation-wishes`]: async (world) => ({
    method: 'PUT',
    url: paths.myFacilitationWishes(world.a),
    version: 0,
    body: {
      ...{ quarter: '2090-01-01', mostSessions: 5, weekdays: ['MO'] },
      ...{ dates: ['2090-02-01'], partnerIds: [] },
    },
  }),
};
