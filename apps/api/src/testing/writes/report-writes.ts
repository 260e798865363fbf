import { paths } from '@presence/contract';
import { emptyActivityDeclaration, emptyGemDeclaration } from '@presence/domain';
import type { Recipes, World } from './world';

const A = '/api/associations/:associationId';

const gemReportDraft = () => ({
  ...emptyGemDeclaration(),
  ...{ memberCount: 42, newMemberCount: 7, premises: 'Un local de plain-pied.' },
});

async function savedGemReport(world: World) {
  const { id } = await world.group({ kind: 'MUTUAL_AID_GROUP_GEM' });
  const [url, body] = [paths.gemReport(world.a, 2024, id), gemReportDraft()];
  await world.write({ method: 'PUT', url, version: 0, body });
  return id;
}

/** What writes to the yearly reports. */
export const reportWrites: Recipes = {
  [`PUT ${A}/activity-reports/:from/:until/publication`]: (world) =>
    Promise.resolve({
      ...{ method: 'PUT', url: paths.activityPublication(world.a, '2024-01', '2024-12') },
    }),
  [`PUT ${A}/activity-reports/:from/:until`]: (world) =>
    Promise.resolve({
      ...{ method: 'PUT', url: paths.activityReport(world.a, '2024-01', '2024-12'), version: 0 },
      body: emptyActivityDeclaration(),
    }),
  [`PUT ${A}/gem-reports/:year/:groupId`]: async (world) => {
    const { id } = await world.group({ kind: 'MUTUAL_AID_GROUP_GEM' });
    const body = gemReportDraft();
    return { method: 'PUT', url: paths.gemReport(world.a, 2024, id), version: 0, body };
  },
  [`PUT ${A}/gem-reports/:year/:groupId/sending`]: async (world) => {
    const id = await savedGemReport(world);
    return { method: 'PUT', url: paths.gemReportSending(world.a, 2024, id), version: 1 };
  },
  [`DELETE ${A}/gem-reports/:year/:groupId/sending`]: async (world) => {
    const id = await savedGemReport(world);
    const url = paths.gemReportSending(world.a, 2024, id);
    await world.write({ method: 'PUT', url, version: 1 });
    return { method: 'DELETE', url, version: 2 };
  },
};
