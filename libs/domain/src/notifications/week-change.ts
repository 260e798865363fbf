import type { ContactKind } from '../people';
import type { Id } from '../identity';

/** A contact as a volunteer was told of it, or has it now; local date and time where the person lives. */
export type KnownContact = {
  contactId: Id;
  kind: ContactKind;
  date: string;
  start: string;
  durationMinutes: number;
};

/** What became of a volunteer's contacts since they were last told of them. */
export type WeekChange = {
  came: KnownContact[];
  moved: { before: KnownContact; after: KnownContact }[];
  went: KnownContact[];
  kept: KnownContact[];
};

const inOrder = (one: KnownContact, other: KnownContact) =>
  `${one.date} ${one.start} ${one.contactId}`.localeCompare(
    `${other.date} ${other.start} ${other.contactId}`,
  );

const isSame = (one: KnownContact, other: KnownContact) =>
  one.date === other.date &&
  one.start === other.start &&
  one.durationMinutes === other.durationMinutes;

/** What came, moved and went between what a volunteer was told and what they have now; each in the order of the clock. */
export function weekChange(
  told: readonly KnownContact[],
  now: readonly KnownContact[],
): WeekChange {
  const before = new Map(told.map((contact) => [contact.contactId, contact]));
  const present = new Set(now.map(({ contactId }) => contactId));
  const change: WeekChange = {
    came: [],
    moved: [],
    went: told.filter(({ contactId }) => !present.has(contactId)).sort(inOrder),
    kept: [],
  };
  for (const after of [...now].sort(inOrder)) {
    const known = before.get(after.contactId);
    if (!known) change.came.push(after);
    else if (isSame(known, after)) change.kept.push(after);
    else change.moved.push({ before: known, after });
  }
  return change;
}

/** Whether there is anything to tell. */
export const isChanged = ({ came, moved, went }: WeekChange): boolean =>
  came.length + moved.length + went.length > 0;
