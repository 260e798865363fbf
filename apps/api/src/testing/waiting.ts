import { paths, type Today, type WaitingLine } from '@presence/contract';
import type { Id, WaitingKind } from '@presence/domain';
import type { Browser } from './sign-in';

/** What of one kind waits on the home page of whoever is signed in; nothing is 0 and no lines. */
export async function waitingOf<Kind extends WaitingKind>(
  browser: Browser,
  associationId: Id,
  kind: Kind,
): Promise<{ count: number; first: WaitingLine<Kind>[] }> {
  const { body } = await browser.get(paths.today(associationId)).expect(200);
  const part = (body as Today).queue.find((each) => each.kind === kind);
  return { count: part?.count ?? 0, first: (part?.first ?? []) as WaitingLine<Kind>[] };
}
