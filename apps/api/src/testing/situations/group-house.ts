import { DAY_MS } from '@presence/domain';
import { signIn } from '../sign-in';
import { startApi } from '../start-api';

export const inDays = (days: number): string =>
  new Date(Date.now() + days * DAY_MS).toISOString().slice(0, 10);

export type GroupHouse = Awaited<ReturnType<typeof groupHouse>>;

/** An association with a venue and a facilitator who is signed in; `group` stores another group that meets there. */
export async function groupHouse(settings: Parameters<typeof startApi>[0] = {}) {
  const api = await startApi(settings);
  const association = await api.given.association();
  const email = 'animation@lesamarres.example';
  const { id: facilitatorId } = await api.given.organiser(association, email, ['FACILITATOR']);
  const { id: venueId } = await api.given.venue(association);
  return {
    api,
    association,
    facilitatorId,
    venueId,
    browser: await signIn(api, email),
    group: async () => (await api.given.group(association, { venueId })).id,
  };
}
