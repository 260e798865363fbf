import type { ConcernKind } from './concern';

const DAYS: Record<ConcernKind, number> = { SAFETY: 0, SUICIDAL_CRISIS: 0, NO_SIGN_OF_LIFE: 0, MINOR: 0, ABUSE: 1, OTHER: 3 };

/** The date (YYYY-MM-DD, UTC) by which somebody answers for a concern raised at `now`, until its owner sets another. */
export const dueOn = (kind: ConcernKind, now: string): string => new Date(Date.parse(now) + DAYS[kind] * 86_400_000).toISOString().slice(0, 10);
