import { paths } from '@presence/contract';
import { newId, type Id } from '@presence/domain';
import { SessionSwapRow } from '../../session-cover/swaps/session-swap.entity';
import { inDays, type Recipes, type World } from './world';

const A = '/api/associations/:associationId';

/** A session that the writer leads. */
async function leading(world: World, days: number) {
  const { id, version } = await world.session(days);
  const body = { facilitatorIds: [world.me.id] };
  return world.write({ method: 'PUT', url: paths.session(world.a, id), version, body });
}

/** A swap against a session of somebody else; of the writer's own, or proposed to them. */
async function swap(world: World, days: number) {
  const [mine, wanted] = [await leading(world, days), await world.session(days + 1)];
  const other = await world.api.given.organiser(world.association, `${newId()}@autre.example`, [
    'FACILITATOR',
  ]);
  await world.write({
    method: 'PUT',
    url: paths.session(world.a, wanted.id),
    version: wanted.version,
    body: { facilitatorIds: [other.id] },
  });
  return { mine: mine.id, theirs: wanted.id, otherId: other.id };
}

const stored = async (world: World, row: Record<string, Id>): Promise<Id> =>
  (await world.api.given.store(world.association, SessionSwapRow, { id: newId(), ...row })).id;

/** What is asked of others, of sessions. */
export const coverWrites: Recipes = {
  [`POST ${A}/sessions/:id/cover-requests`]: async (world) => {
    const { id } = await leading(world, 12);
    const body = { organiserId: world.me.id };
    return { method: 'POST', url: paths.sessionCoverRequests(world.a, id), body };
  },
  [`DELETE ${A}/session-cover-requests/:id`]: async (world) => {
    const { id } = await leading(world, 13);
    const body = { organiserId: world.me.id };
    const url = paths.sessionCoverRequests(world.a, id);
    const [request] = (await world.browser.post(url).send(body).expect(200)).body;
    return { method: 'DELETE', url: paths.sessionCoverRequest(world.a, request.id) };
  },
  [`POST ${A}/my-absences`]: async (world) => ({
    method: 'POST',
    url: paths.myAbsences(world.a),
    body: { id: newId(), from: inDays(1300), until: inDays(1301) },
  }),
  [`DELETE ${A}/my-absences/:id`]: async (world) => {
    const id = newId();
    const body = { id, from: inDays(1310), until: inDays(1311) };
    await world.browser.post(paths.myAbsences(world.a)).send(body).expect(200);
    return { method: 'DELETE', url: paths.myAbsence(world.a, id) };
  },
  [`POST ${A}/organisers/:organiserId/absences`]: async (world) => ({
    method: 'POST',
    url: paths.organiserAbsences(world.a, world.me.id),
    body: { id: newId(), from: inDays(1320), until: inDays(1321) },
  }),
  [`DELETE ${A}/organisers/:organiserId/absences/:id`]: async (world) => {
    const id = newId();
    const body = { id, from: inDays(1330), until: inDays(1331) };
    const url = paths.organiserAbsences(world.a, world.me.id);
    await world.browser.post(url).send(body).expect(200);
    return { method: 'DELETE', url: paths.organiserAbsence(world.a, world.me.id, id) };
  },
  [`POST ${A}/session-swaps`]: async (world) => {
    const { mine, theirs, otherId } = await swap(world, 14);
    const body = { id: newId(), sessionId: mine, otherId, otherSessionId: theirs };
    return { method: 'POST', url: paths.sessionSwaps(world.a), body };
  },
  [`PUT ${A}/session-swaps/:id/acceptance`]: async (world) => {
    const { mine, theirs, otherId } = await swap(world, 16);
    const id = await stored(world, {
      ...{ organiserId: otherId, sessionId: theirs },
      ...{ otherId: world.me.id, otherSessionId: mine },
    });
    return { method: 'PUT', url: paths.sessionSwapAcceptance(world.a, id) };
  },
  [`DELETE ${A}/session-swaps/:id`]: async (world) => {
    const { mine, theirs, otherId } = await swap(world, 18);
    const id = await stored(world, {
      ...{ organiserId: world.me.id, sessionId: mine },
      ...{ otherId, otherSessionId: theirs },
    });
    return { method: 'DELETE', url: paths.sessionSwap(world.a, id) };
  },
};
