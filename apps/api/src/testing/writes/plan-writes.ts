import { paths } from '@presence/contract';
import type { Recipes, World } from './world';

const A = '/api/associations/:associationId';

/** Of one session alone. */
async function scopeOfSession(world: World, inHowManyDays: number) {
  const { date, groupId } = await world.session(inHowManyDays);
  return { from: date, to: date, branchId: null, groupIds: [groupId] };
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
};
