import type { Gazetteer, GazetteerEntry } from './gazetteer';
import { compact, withoutArticle } from './search-name';

/** Letters of a name from which on a slip of one letter is forgiven. */
const LONG_ENOUGH = 5;

/**
 * The communes of exactly this name, in `departments` where some are given; where none is, those whose name differs in
 * the article or in spaces only. Each commune once.
 */
export function namedAlike(
  { byName }: Gazetteer,
  name: string,
  departments: readonly string[] = [],
): GazetteerEntry[] {
  if (name === '') return [];
  const alike = [name, withoutArticle(name), compact(name)].flatMap((key) => byName.get(key) ?? []);
  const here = within(alike, departments);
  const exact = here.filter((entry) => entry.name === name);
  return eachOnce(exact.length > 0 ? exact : here);
}

/** Those whose name begins so, apart from an article or "Saint-" too; then those in which a later word does; then slips. */
export function nearlyNamed({ entries }: Gazetteer, name: string): GazetteerEntry[] {
  if (name === '') return [];
  const whole: GazetteerEntry[] = [];
  const first: GazetteerEntry[] = [];
  const later: GazetteerEntry[] = [];
  for (const entry of entries) {
    if (entry.bare === name) whole.push(entry);
    else if (entry.name.startsWith(name) || entry.bare.startsWith(name)) first.push(entry);
    else if (entry.name.includes(` ${name}`)) later.push(entry);
  }
  const found = eachOnce([...whole, ...first, ...later]);
  if (found.length > 0 || name.length < LONG_ENOUGH) return found;
  return eachOnce(entries.filter((entry) => differsByOne(entry.name, name)));
}

/** Those in one of the départements, or, where none is, those whose postcodes are of one; all where none is given. */
export function within(
  entries: readonly GazetteerEntry[],
  departments: readonly string[],
): readonly GazetteerEntry[] {
  if (departments.length === 0) return entries;
  const here = entries.filter(({ commune }) => departments.includes(commune.departmentCode));
  if (here.length > 0) return here;
  return entries.filter(({ commune }) =>
    commune.postcodes.some((postcode) => departments.some((code) => postcode.startsWith(code))),
  );
}

/** Each commune once, by its own name before a former one. */
export function eachOnce(entries: readonly GazetteerEntry[]): GazetteerEntry[] {
  const byCode = new Map<string, GazetteerEntry>();
  for (const entry of entries) {
    const known = byCode.get(entry.commune.inseeCode);
    if (!known || (known.formerName !== null && entry.formerName === null))
      byCode.set(entry.commune.inseeCode, entry);
  }
  return [...byCode.values()];
}

/** Whether one letter more, less, other or two exchanged makes one text of the other. */
function differsByOne(a: string, b: string): boolean {
  if (a[0] !== b[0] || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  const [restA, restB] = [a.slice(start), b.slice(start)];
  return (
    restA.slice(1) === restB.slice(1) ||
    restA.slice(1) === restB ||
    restA === restB.slice(1) ||
    (restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2))
  );
}
