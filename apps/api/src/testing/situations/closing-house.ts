import {
  paths,
  type ClosurePreview,
  type ClosureUndone,
  type ClosureView,
  type SessionView,
} from '@presence/contract';
import { addDays, newId, type ClosureScope, type Group, type Id } from '@presence/domain';
import { signIn } from '../sign-in';
import type { TestApi } from '../start-api';

/** A Monday far enough that nothing of a test begins meanwhile. */
export const MONDAY = (() => {
  const later = new Date(Date.now() + 40 * 86_400_000).toISOString().slice(0, 10);
  return addDays(later, (8 - new Date(`${later}T12:00:00Z`).getUTCDay()) % 7);
})();

export type ClosingHouse = Awaited<ReturnType<typeof closingHouse>>;

type Closed = { scope: ClosureScope; closedId: Id | null; from: string; to: string };

/** An association of its own with somebody who coordinates and closes what there is. */
export async function closingHouse(api: TestApi, inseeCode?: string) {
  const association = await api.given.association();
  const email = `${newId()}@fermetures.example`;
  await api.given.organiser(association, email, ['COORDINATOR', 'FACILITATOR']);
  const browser = await signIn(api, email);
  const venueId = (await api.given.venue(association, inseeCode ? { inseeCode } : {})).id;
  const a = association.id;
  const ok = async <T>(request: PromiseLike<{ status: number; body: unknown }>): Promise<T> => {
    const { status, body } = await request;
    if (status >= 300) throw new Error(`${status}: ${JSON.stringify(body)}`);
    return body as T;
  };
  const choices = (sessions: readonly { id: Id }[], choice: 'CANCEL' | 'KEEP' = 'CANCEL') =>
    sessions.map(({ id: sessionId }) => ({ sessionId, choice }));
  const draftOf = (closed: Closed, sessions: object[], over: object = {}) => ({
    ...{ id: newId(), ...closed, publicWord: '', sessions },
    ...{ contacts: closed.scope === 'ASSOCIATION' ? 'KEEP' : null, ...over },
  });
  const post = (draft: object, by = browser) => by.post(paths.closures(a)).send(draft);

  const house = {
    ...{ api, association, browser, venueId, a, choices, draftOf, post },

    group: (over: Partial<Group> = {}) => api.given.group(association, { venueId, ...over }),

    /** Sessions on four Tuesdays from MONDAY on, from a rule. */
    series: (groupId: Id, over: object = {}) =>
      ok<{ id: Id; version: number }>(
        browser.post(paths.groupSeries(a, groupId)).send({
          ...{ id: newId(), startTime: '18:00', endTime: '19:30', venueId, facilitatorIds: [] },
          recurrence: {
            ...{ from: MONDAY, until: addDays(MONDAY, 27), count: null, months: [] },
            pattern: { kind: 'WEEKLY', every: 1, weekdays: ['TU'] },
            ...{ added: [], excluded: [] },
          },
          ...over,
        }),
      ),

    asPlanned: (id: Id) => ok<{ id: Id; version: number }>(browser.get(paths.series(a, id))),

    sessions: (groupId?: Id) =>
      ok<SessionView[]>(
        browser.get(paths.sessions(a)).query({
          ...{ from: MONDAY, to: addDays(MONDAY, 120) },
          ...(groupId && { groupId }),
        }),
      ),

    preview: ({ closedId, ...rest }: Closed) =>
      ok<ClosurePreview>(
        browser.get(paths.closurePreview(a)).query({ ...rest, ...(closedId && { closedId }) }),
      ),

    list: () => ok<ClosureView[]>(browser.get(paths.closures(a))),

    /** Closes as the preview says, every session cancelled. */
    async close(closed: Closed, over: object = {}): Promise<ClosureView> {
      const { sessions } = await house.preview(closed);
      return ok(post(draftOf(closed, choices(sessions), over)));
    },

    undo: ({ id, version }: { id: Id; version: number }) =>
      ok<ClosureUndone>(browser.delete(paths.closure(a, id)).set('If-Match', `"${version}"`)),

    cancel: ({ id, version }: SessionView, publicWord = 'Grippe.') =>
      ok<SessionView>(
        browser
          .put(paths.sessionCancellation(a, id))
          .set('If-Match', `"${version}"`)
          .send({ publicWord }),
      ),

    restore: ({ id, version }: SessionView) =>
      ok<SessionView>(
        browser.delete(paths.sessionCancellation(a, id)).set('If-Match', `"${version}"`),
      ),

    move: ({ id, version }: SessionView, to: object) =>
      browser.put(paths.sessionMove(a, id)).set('If-Match', `"${version}"`).send(to),

    change: ({ id, version }: { id: Id; version: number }, body: object) =>
      browser.post(paths.seriesChange(a, id)).set('If-Match', `"${version}"`).send(body),
  };
  return house;
}

/** A session as somebody sees it, without how often it was written. */
export const asSeen = ({ version: _, ...session }: SessionView) => session;
