import { addDays, mondayBefore } from '../time/days';
import type { Rota } from './rota';

/** How long a draft deleted or a rota withdrawn can be taken back. */
export const UNDO_HOURS = 24;

/** Whether what was done at one instant can still be undone at another. */
export const isUndoable = (doneAt: string, now: string): boolean =>
  Date.parse(now) - Date.parse(doneAt) < UNDO_HOURS * 3_600_000;

type Scoped = Pick<Rota, 'branchId' | 'from' | 'weeks'> & Partial<Pick<Rota, 'withdrawnFrom'>>;
type Covering = Pick<Rota, 'branchId' | 'from' | 'weeks' | 'state' | 'withdrawnFrom'>;

/** The Monday after the last week that a rota covers whole: what is withdrawn from a day on frees the week of that day. */
export function coversUntil({
  from,
  weeks,
  withdrawnFrom = null,
}: Pick<Rota, 'from' | 'weeks'> & Partial<Pick<Rota, 'withdrawnFrom'>>): string {
  const end = addDays(from, weeks * 7);
  const freed = withdrawnFrom === null ? end : mondayBefore(withdrawnFrom);
  return freed < end ? freed : end;
}

/** Whether two rotas would plan the same people on the same days; one of every branch concerns each of them. */
export const overlap = (one: Covering, other: Covering): boolean =>
  (one.branchId === null || other.branchId === null || one.branchId === other.branchId) &&
  one.from < coversUntil(other) &&
  other.from < coversUntil(one);

/** The published rotas that a period would overlap, in the order of their beginnings. */
export const overlapped = <R extends Covering>(period: Scoped, rotas: readonly R[]): R[] =>
  rotas
    .filter(
      (rota) =>
        rota.state === 'PUBLISHED' &&
        overlap({ withdrawnFrom: null, ...period, state: 'DRAFT' }, rota),
    )
    .sort((one, other) => (one.from < other.from ? -1 : 1));

/**
 * The Monday on which a new rota of a branch begins unless told otherwise: next week, or this one where what was
 * published ended with the last, moved on until no published rota is overlapped.
 */
export function nextStart(
  { branchId, weeks }: Pick<Rota, 'branchId' | 'weeks'>,
  rotas: readonly Covering[],
  today: string,
): string {
  const monday = mondayBefore(today);
  const endedNow = rotas.some(
    (rota) =>
      rota.state === 'PUBLISHED' &&
      (branchId === null || rota.branchId === null || rota.branchId === branchId) &&
      coversUntil(rota) === monday,
  );
  return startAfter({ branchId, weeks, from: endedNow ? monday : addDays(monday, 7) }, rotas);
}

/** The first Monday from that of a period on with which it overlaps nothing that is published. */
export function startAfter(period: Scoped, rotas: readonly Covering[]): string {
  const last = overlapped(period, rotas).at(-1);
  return last ? startAfter({ ...period, from: coversUntil(last) }, rotas) : period.from;
}
