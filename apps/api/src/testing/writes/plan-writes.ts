import { paths } from '@presence/contract';
import type { Recipes } from './world';

const A = '/api/associations/:associationId';

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
};
