import { paths } from '@presence/contract';
import { newId } from '@presence/domain';
import type { Recipes, World } from './world';

const A = '/api/associations/:associationId';

const change = { date: '2026-01-15', function: 'MEETING', minutes: 20, kilometres: 0 };
const draft = () => ({ id: newId(), ...change });

const added = async (world: World) => {
  const body = draft();
  await world.write({ method: 'POST', url: paths.myAddedTimes(world.a), body });
  return body.id;
};

/** What writes time that volunteers gave beyond sessions and contacts. */
export const addedTimeWrites: Recipes = {
  [`POST ${A}/my-added-time`]: async ({ a }) => ({
    method: 'POST',
    url: paths.myAddedTimes(a),
    body: draft(),
  }),
  [`PUT ${A}/my-added-time/:id`]: async (world) => ({
    method: 'PUT',
    url: paths.myAddedTime(world.a, await added(world)),
    version: 1,
    body: change,
  }),
  [`DELETE ${A}/my-added-time/:id`]: async (world) => ({
    method: 'DELETE',
    url: paths.myAddedTime(world.a, await added(world)),
    version: 1,
  }),
  [`POST ${A}/added-time`]: async (world) => ({
    method: 'POST',
    url: paths.addedTimes(world.a),
    body: { ...draft(), organiserId: world.me.id },
  }),
  [`PUT ${A}/added-time/:id`]: async (world) => ({
    method: 'PUT',
    url: paths.addedTime(world.a, await added(world)),
    version: 1,
    body: change,
  }),
  [`DELETE ${A}/added-time/:id`]: async (world) => ({
    method: 'DELETE',
    url: paths.addedTime(world.a, await added(world)),
    version: 1,
  }),
};
