import { dateIn } from '../time/clock-time';
import type { TimeZone } from '../identity';
import { addDays } from '../time/days';
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
  addDays(dateIn(timeZone, now), DAYS[kind]);
