import { paths } from '@presence/contract';
import { newId } from '@presence/domain';
import { aNeedDraft, aPersonDraft } from '@presence/testing';
import { within } from '../published-contact';
import { signIn } from '../sign-in';
import { startApi } from '../start-api';

export const DAY = 86_400_000;

/** The Tuesday after next at ten in the morning, in hours from now, and the Monday before it. */
export const nextTuesday = () => {
  const now = new Date();
  const today = Date.parse(now.toISOString().slice(0, 10));
  const monday = today + (((8 - now.getUTCDay()) % 7 || 7) + 7) * DAY;
  return {
    monday: new Date(monday).toISOString().slice(0, 10),
    inHours: (monday + DAY + 9 * 3_600_000 - now.getTime()) / 3_600_000,
  };
};

export type NeedHouse = Awaited<ReturnType<typeof needHouse>>;

/** An association with a coordinator who is signed in; stores people with their consent, and their needs. */
export async function needHouse(environment: Parameters<typeof startApi>[0] = {}) {
  const api = await startApi(environment);
  const association = await api.given.association();
  await api.given.commune();
  const email = 'coordination@voix.example';
  await api.given.organiser(association, email, ['COORDINATOR']);
  const browser = await signIn(api, email);
  return {
    api,
    association,
    browser,
    person: async ({ consented = true } = {}) => {
      const draft = aPersonDraft();
      await browser.post(paths.people(association.id)).send(draft).expect(201);
      const consent = {
        id: newId(),
        givenOn: '2026-11-02',
        givenBy: 'PERSON',
        means: 'ORAL',
        scope: ['CALL', 'VISIT'],
      };
      if (consented)
        await browser.post(paths.consents(association.id, draft.id)).send(consent).expect(201);
      return draft.id;
    },
    create: async (personId: string, over: Parameters<typeof aNeedDraft>[0] = {}) => {
      const draft = aNeedDraft(over);
      await browser.post(paths.needs(association.id, personId)).send(draft).expect(201);
      return draft;
    },
    states: (needId: string) =>
      within(api, association, (manager) =>
        manager.query<{ state: string; date: string | null }[]>(
          'select state, date::text as date from contact where need_id = $1 order by state',
          [needId],
        ),
      ),
  };
}
