import type { WaitingPart } from '@presence/contract';
import { bySilence, clock, inOrder, WAITING_KINDS, type WaitingKind } from '@presence/domain';
import type { NameOpener, SealedName } from './sealed-name';

type Some = { count: number; first: object[] };

/** The column as the statement gives it. */
export type SealedWaiting = Record<WaitingKind, Some | null>;

type Silence = SealedName & { lastReachedAt: string | null; since: string; allowed: number };

/** Kinds of which the reader is told the person's whole name; in those of volunteers the first name alone. */
const NAMED: readonly WaitingKind[] = ['GAP', 'SILENT', 'UNANSWERED'];
const FIRST_NAMED: readonly WaitingKind[] = ['TO_ACCEPT', 'TO_TELL'];

/** What waits, in its order and in words. */
export function openQueue(waiting: SealedWaiting, names: NameOpener, now: string): WaitingPart[] {
  const parts = WAITING_KINDS.map((kind) => ({
    kind,
    count: waiting[kind]?.count ?? 0,
    first: lines(kind, waiting[kind]?.first ?? [], names, now),
  }));
  return inOrder(parts) as WaitingPart[];
}

/** Whether people's whole names stand in it. */
export const namesPeople = (waiting: SealedWaiting): boolean =>
  NAMED.some((kind) => (waiting[kind]?.count ?? 0) > 0);

function lines(
  kind: WaitingKind,
  first: readonly object[],
  names: NameOpener,
  now: string,
): object[] {
  if (kind === 'SILENT')
    return (first as Silence[]).map((line) => silence(line, names, now)).sort(bySilence);
  if (NAMED.includes(kind))
    return first.map((line) => ({ ...line, name: names.whole(line as SealedName) }));
  if (FIRST_NAMED.includes(kind))
    return first.map((line) => ({ ...line, firstName: names.first(line as SealedName) }));
  return [...first];
}

function silence({ allowed, ...line }: Silence, names: NameOpener, now: string) {
  const { days, share } = clock(
    line,
    'HIGH',
    { HIGH: allowed, NORMAL: allowed, LOW: allowed },
    now,
  );
  return {
    personId: line.personId,
    name: names.whole(line),
    days,
    allowed,
    share,
    everReached: line.lastReachedAt !== null,
  };
}
