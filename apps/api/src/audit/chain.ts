import { createHash } from 'node:crypto';
import type { AuditEventRow } from './audit-event.entity';

type Link = Pick<AuditEventRow, 'sequence' | 'at' | 'accountId' | 'action' | 'subjectId'>;

/** The hash of one line of the audit log over the line before it (SHA-256); the first follows an empty one. */
function linkHash(previous: Buffer, { sequence, at, accountId, action, subjectId }: Link): Buffer {
  return createHash('sha256')
    .update(previous)
    .update(JSON.stringify([sequence, at, accountId, action, subjectId]))
    .digest();
}

/** The sequence of the first line that does not follow from those before it, or null when the whole chain holds. */
export function firstBroken(events: readonly (Link & { hash: Buffer })[]): string | null {
  let previous: Buffer = Buffer.alloc(0);
  for (const [index, event] of events.entries()) {
    if (event.sequence !== String(index + 1) || !linkHash(previous, event).equals(event.hash))
      return event.sequence;
    previous = event.hash;
  }
  return null;
}
