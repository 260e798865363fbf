import { paths } from '@presence/contract';
import { newId } from '@presence/domain';
import { addedTimeWrites } from './added-time-writes';
import type { Recipes, World } from './world';

const A = '/api/associations/:associationId';

// One rate of a kind begins on a day.
let day = 0;
const rateDraft = () => {
  day += 1;
  const from = `2026-01-${String(day).padStart(2, '0')}`;
  return { id: newId(), unit: 'HOUR', function: null, from, amount: 12, source: 'Conseil' };
};

// Each of a group of its own: the same file asked again while it is made is the same.
const exportDraft = () => {
  const year = String(new Date().getUTCFullYear() - 1);
  const groups = { groupId: newId() };
  const years = { from: year, until: year, groups };
  return { id: newId(), kind: 'GROUP_YEARS', ...years, format: 'csv', language: 'fr' };
};

const made = async (world: World, url: string, body: { id: string }) => {
  await world.write({ method: 'POST', url, body });
  return body.id;
};

/** What writes to figures, and to what volunteer time is worth. */
export const figureWrites: Recipes = {
  [`POST ${A}/rates`]: async ({ a }) => ({
    method: 'POST',
    url: paths.rates(a),
    body: rateDraft(),
  }),
  [`DELETE ${A}/rates/:id`]: async (world) => {
    const id = await made(world, paths.rates(world.a), rateDraft());
    return { method: 'DELETE', url: paths.rate(world.a, id), version: 1 };
  },
  ...addedTimeWrites,
  [`POST ${A}/figure-exports`]: async ({ a }) => ({
    method: 'POST',
    url: paths.figureExports(a),
    body: exportDraft(),
  }),
  [`DELETE ${A}/figure-exports/:id`]: async (world) => {
    const id = await made(world, paths.figureExports(world.a), exportDraft());
    return { method: 'DELETE', url: paths.figureExport(world.a, id) };
  },
};
