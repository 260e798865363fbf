import { paths, type BoardContact, type BoardContacts, type RotaBoard } from '@presence/contract';
import type { Id } from '@presence/domain';
import type { signIn } from '../sign-in';

/** The board of a rota with the contacts of all its weeks. */
export async function wholeBoard(
  browser: Awaited<ReturnType<typeof signIn>>,
  associationId: Id,
  rotaId: Id,
): Promise<RotaBoard & { contacts: BoardContact[] }> {
  const board = (await browser.get(paths.rota(associationId, rotaId)).expect(200))
    .body as RotaBoard;
  const contacts: BoardContact[] = [];
  for (const week of board.weeks.keys()) {
    for (let after: Id | null | undefined; after !== null;) {
      const page: BoardContacts = (
        await browser
          .get(paths.rotaContacts(associationId, rotaId))
          .query({ week, ...(after && { after }) })
          .expect(200)
      ).body;
      contacts.push(...page.contacts);
      after = page.next;
    }
  }
  return { ...board, contacts };
}
