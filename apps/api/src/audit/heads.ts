import type { Id } from '@presence/domain';
import * as z from 'zod';

/** The last line of an association's audit log at some moment: kept outside the database, it shows later that the log was cut or written anew. */
export const Head = z.object({
  associationId: z.uuid(),
  sequence: z.string().regex(/^\d+$/),
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  notedAt: z.iso.datetime(),
});
export type Head = z.infer<typeof Head>;

/** Heads as a file keeps them, one line of JSON each; the latest of each association says all that the earlier ones do. */
export function readHeads(text: string): Map<Id, Head> {
  const heads = text
    .split('\n')
    .filter(Boolean)
    .map((line) => Head.parse(JSON.parse(line)));
  return new Map(heads.map((head) => [head.associationId, head]));
}

export const writeHeads = (heads: readonly Head[]): string =>
  heads.map((head) => `${JSON.stringify(head)}\n`).join('');

/** Whether the log still holds the line that the head names, unchanged. */
export function holdsHead(
  events: readonly { sequence: string; hash: Buffer }[],
  head: Head,
): boolean {
  return events.some(
    ({ sequence, hash }) => sequence === head.sequence && hash.toString('hex') === head.hash,
  );
}
