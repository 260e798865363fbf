import { paths } from '@presence/contract';
import type { Recipes, World } from './world';

const A = '/api/associations/:associationId';

/** A session which the writer is asked to lead. */
export async function askedSession(world: World, inHowManyDays: number): Promise<string> {
  const { id, version } = await world.session(inHowManyDays);
  const body = { facilitatorIds: [world.me.id], askedIds: [world.me.id] };
  await world.write({ method: 'PUT', url: paths.session(world.a, id), version, body });
  return id;
}

/** What is said to having been asked, and whether a session on a holiday is held. */
export const facilitationWrites: Recipes = {
  [`PUT ${A}/sessions/:id/my-facilitation`]: async (world) => ({
    method: 'PUT',
    url: paths.myFacilitation(world.a, await askedSession(world, 21)),
  }),
  [`DELETE ${A}/sessions/:id/my-facilitation`]: async (world) => ({
    method: 'DELETE',
    url: paths.myFacilitation(world.a, await askedSession(world, 22)),
  }),
  [`PUT ${A}/sessions/:id/confirmation`]: async (world) => {
    const { id, version } = await world.session(23);
    await world.api.given.within(world.a, (manager) =>
      manager.query('update session set undecided = true where id = $1', [id]),
    );
    return { method: 'PUT', url: paths.sessionConfirmation(world.a, id), version };
  },
};
