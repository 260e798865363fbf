import { type Helpline, URGENT_HELPLINES } from '../helplines';
import type { ConcernKind } from './concern';

const FIRST: Record<ConcernKind, readonly string[]> = {
  SAFETY: ['15', '112', '114'],
  NO_SIGN_OF_LIFE: ['15', '112', '114'],
  SUICIDAL_CRISIS: ['3114', '15', '112', '114'],
  ABUSE: ['3977', '15', '112', '114'],
  MINOR: ['119', '15', '112', '114'],
  OTHER: ['15', '112', '114', '3114', '119', '3977'],
};

/** The numbers to show at once for a kind of concern, the first to call first. Danger of death stands in each of them. */
export const helplinesFor = (kind: ConcernKind): Helpline[] =>
  FIRST[kind].flatMap((code) => URGENT_HELPLINES.filter((line) => line.code === code));
