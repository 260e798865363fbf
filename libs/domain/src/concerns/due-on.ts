import { localWhen } from '../contacts/next-try';
import type { TimeZone } from '../identity';
import { fromEpochDay, toEpochDay } from '../sessions/recurrence/days';
import type { ConcernKind } from './concern';

const DAYS: Record<ConcernKind, number> = {
  SAFETY: 0,
  SUICIDAL_CRISIS: 0,
  NO_SIGN_OF_LIFE: 0,
  MINOR: 0,
  ABUSE: 1,
  OTHER: 3,
};

/** The date (YYYY-MM-DD, in `timeZone`) by which somebody answers for a concern raised at `now` (ISO UTC), until its owner sets another. */
export const dueOn = (kind: ConcernKind, now: string, timeZone: TimeZone): string =>
  fromEpochDay(toEpochDay(localWhen(now, timeZone).date) + DAYS[kind]);
