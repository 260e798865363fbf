import type { Id } from '../identity';

/** One of the contacts that a need wants in the week of a Monday, by its number from 1: the same in every rota. */
export type NeedOccurrence = { needId: Id; weekOf: string; number: number };

/**
 * Which occurrences of one need in one week contacts stand for, out of the `wanted` ones: their own `number` where it is
 * free, else the lowest that nobody has. Null for one too many: what the need wants is met without it.
 */
export function occurrenceNumbers(
  wanted: number,
  taken: ReadonlySet<number>,
  contacts: readonly { number: number | null }[],
): (number | null)[] {
  const used = new Set(taken);
  const own = contacts.map(({ number }) => {
    if (number === null || number > wanted || used.has(number)) return null;
    used.add(number);
    return number;
  });
  const free = Array.from({ length: wanted }, (_, at) => at + 1).filter((one) => !used.has(one));
  return own.map((number) => number ?? free.shift() ?? null);
}
