import { Instant } from '@presence/domain';
import * as z from 'zod';
import { KeptEntry } from './kept-entries';
import { SENT_ENTRIES } from './kept-keys';

/** How long, and how many, what was sent stays to be seen on the device. */
const KEPT_MS = 48 * 3_600_000;
const MOST = 30;

/** An entry that waited on the device and was sent: ids, numbers and codes, as it waited. */
const SentEntry = KeptEntry.omit({ refused: true }).extend({ sentAt: Instant });
type SentEntry = z.infer<typeof SentEntry>;

/** What was sent from this device lately, the last first; what cannot be read is nothing. */
export function sentEntries(now = Date.now()): SentEntry[] {
  try {
    return z
      .array(SentEntry)
      .parse(JSON.parse(localStorage.getItem(SENT_ENTRIES) ?? '[]'))
      .filter(({ sentAt }) => Date.parse(sentAt) > now - KEPT_MS);
  } catch {
    return [];
  }
}

/** Notes that an entry was sent, in the place of what was sent of the same kind for the same subject. */
export function noteSent({ id, accountId, associationId, waiting }: KeptEntry): void {
  const sent: SentEntry = {
    id,
    accountId,
    associationId,
    waiting,
    sentAt: new Date().toISOString(),
  };
  const others = sentEntries().filter(
    (other) => other.waiting.kind !== waiting.kind || other.waiting.subject !== waiting.subject,
  );
  localStorage.setItem(SENT_ENTRIES, JSON.stringify([sent, ...others].slice(0, MOST)));
}
