import { paths } from '@presence/contract';
import { newId } from '@presence/domain';
import type { Recipes, World } from './world';

const A = '/api/associations/:associationId';

async function branch(world: World) {
  const body = { id: newId(), name: `Antenne ${newId().slice(-6)}` };
  await world.write({ method: 'POST', url: paths.branches(world.a), body });
  return body;
}

const invitation = () => ({
  id: newId(),
  email: `${newId()}@invite.example`,
  roles: ['FACILITATOR'],
  locale: 'fr',
});

const organiser = (world: World) =>
  world.api.given.organiser(world.association, `${newId()}@siege.example`, ['FACILITATOR']);

/** What writes to the association, its branches and its organisers. */
export const organiserWrites: Recipes = {
  [`PUT ${A}`]: async (world) => {
    const {
      id: _i,
      slug: _s,
      version,
      ...draft
    } = await world.read<{
      id: string;
      slug: string;
      version: number;
    }>(paths.association(world.a));
    const body = { ...draft, description: `Des groupes, ${newId()}` };
    return { method: 'PUT', url: paths.association(world.a), version, body };
  },
  [`POST ${A}/branches`]: async ({ a }) => ({
    method: 'POST',
    url: paths.branches(a),
    body: { id: newId(), name: `Antenne ${newId().slice(-6)}` },
  }),
  [`PUT ${A}/branches/:id`]: async (world) => {
    const { id } = await branch(world);
    const body = { id, name: `Autre ${id.slice(-6)}` };
    return { method: 'PUT', url: paths.branch(world.a, id), version: 1, body };
  },
  [`DELETE ${A}/branches/:id`]: async (world) => ({
    method: 'DELETE',
    url: paths.branch(world.a, (await branch(world)).id),
    version: 1,
  }),
  [`PUT ${A}/organisers/:id`]: async (world) => {
    const { id, version } = await organiser(world);
    const body = { roles: ['COORDINATOR'], branchId: null };
    return { method: 'PUT', url: paths.organiser(world.a, id), version, body };
  },
  [`DELETE ${A}/organisers/:id`]: async (world) => {
    const { id, version } = await organiser(world);
    return { method: 'DELETE', url: paths.organiser(world.a, id), version };
  },
  [`POST ${A}/invitations`]: async ({ a }) => ({
    method: 'POST',
    url: paths.invitations(a),
    body: invitation(),
  }),
  [`DELETE ${A}/invitations/:id`]: async (world) => {
    const body = invitation();
    await world.write({ method: 'POST', url: paths.invitations(world.a), body });
    return { method: 'DELETE', url: paths.associationInvitation(world.a, body.id) };
  },
};
