import { ERROR_CODES, Id } from '@presence/domain';
import * as z from 'zod';
import { KEPT_ENTRIES, KEPT_ENTRIES_CHANGED } from './kept-keys';

/** What can wait on the device: ids, numbers and codes, never a note or a name. Its feature knows the rest of it by its kind. */
export const Waiting = z.looseObject({ kind: z.string(), subject: Id });
export type Waiting = z.infer<typeof Waiting>;

/** An entry in the queue; `refused` is why the API will not take it as it stands. */
export const KeptEntry = z.object({
  id: Id,
  accountId: Id,
  associationId: Id,
  refused: z.enum(ERROR_CODES).nullable(),
  waiting: Waiting,
});
export type KeptEntry = z.infer<typeof KeptEntry>;

/** In the order in which they were entered; what cannot be read is nothing. */
export function keptEntries(): KeptEntry[] {
  try {
    return z.array(KeptEntry).parse(JSON.parse(localStorage.getItem(KEPT_ENTRIES) ?? '[]'));
  } catch {
    return [];
  }
}

/** Keeps one entry of a kind for one subject: what is entered again before the network returns takes the place of the first. */
export function keepEntry(entry: KeptEntry): void {
  write([...keptEntries().filter((other) => !sameSlot(other, entry)), entry]);
}

export function forgetEntry(id: Id): void {
  write(keptEntries().filter((entry) => entry.id !== id));
}

/** Forgets what waited for this subject: it was sent another way. */
export function forgetSlot(slot: Slot): void {
  write(keptEntries().filter((entry) => !sameSlot(entry, slot)));
}

/** Marks an entry that the API refused, in its place; null: to be sent again. One that was replaced meanwhile stays. */
export function markEntry(id: Id, refused: KeptEntry['refused']): void {
  write(keptEntries().map((entry) => (entry.id === id ? { ...entry, refused } : entry)));
}

type Slot = { associationId: Id; waiting: Pick<Waiting, 'kind' | 'subject'> };

const sameSlot = (a: Slot, b: Slot) =>
  a.associationId === b.associationId &&
  a.waiting.kind === b.waiting.kind &&
  a.waiting.subject === b.waiting.subject;

function write(entries: KeptEntry[]): void {
  if (entries.length === 0) localStorage.removeItem(KEPT_ENTRIES);
  else localStorage.setItem(KEPT_ENTRIES, JSON.stringify(entries));
  dispatchEvent(new Event(KEPT_ENTRIES_CHANGED));
}
