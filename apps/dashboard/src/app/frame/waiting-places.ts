import type { WaitingCounts } from '@presence/contract';

type Kind = keyof WaitingCounts & string;

/** Where in the menu what waits is seen to. */
const PLACES: Record<string, readonly Kind[]> = {
  'ma-semaine': ['TO_ACCEPT', 'TO_TELL'],
  calendrier: [
    'FACILITATION_ASKED',
    'UNDECIDED',
    'WITHOUT_FACILITATOR',
    'ATTENDANCE',
    'SESSIONS_REMOVED',
  ],
  groupes: ['LISTING_TO_VERIFY', 'UNPUBLISHED'],
  personnes: ['REFERRAL', 'FIRST_VISIT', 'SILENT', 'UNANSWERED'],
  roulements: ['LATE_VISIT', 'GAP', 'ABSENCE', 'MISSING_OUTCOME'],
  remplacements: ['COVER_ASKED', 'COVER_OPEN', 'SESSION_ASKED', 'SESSION_GAP'],
  alertes: ['CONCERN'],
  chiffres: ['GEM_REPORT'],
};

/** How many wait at a place of the menu; at the home page all of them do. */
export function waitingAt(path: string, counts: WaitingCounts): number {
  const kinds = path === 'aujourdhui' ? (Object.keys(counts) as Kind[]) : (PLACES[path] ?? []);
  return kinds.reduce((sum, kind) => sum + (counts[kind] ?? 0), 0);
}
