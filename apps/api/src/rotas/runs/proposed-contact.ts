import type { ContactKind, Id, TimeZone } from '@presence/domain';

/** A contact that the planning wants, and where the engine puts it; without `date` nobody comes. */
export type ProposedContact = {
  /** Null for one that stands nowhere yet. */
  id: Id | null;
  needId: Id;
  personId: Id;
  kind: ContactKind;
  week: number;
  durationMinutes: number;
  timeZone: TimeZone;
  date: string | null;
  start: string | null;
  startsAt: string | null;
  endsAt: string | null;
  volunteerIds: readonly Id[];
};
