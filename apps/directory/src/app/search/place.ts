import { DEPARTMENTS, type Commune, unaccent } from '@presence/domain';
import { communeLabel } from './commune-label';

/** What a typed place turned out to be: a commune, a département, or nothing known; and other communes of the same name. */
export type Place =
  | { kind: 'COMMUNE'; commune: Commune; others: Commune[] }
  | { kind: 'DEPARTMENT'; code: string; name: string; others: Commune[] }
  | { kind: 'UNKNOWN'; others: Commune[] };

const plain = (text: string) =>
  unaccent(text)
    .replace(/[-' ]+/g, ' ')
    .trim();

/** The département that was typed by its name or its code, if one was. */
export function typedDepartment(typed: string): { code: string; name: string } | undefined {
  const wanted = plain(typed);
  const found = DEPARTMENTS.find(
    ({ code, name }) =>
      code.toLowerCase() === wanted ||
      plain(name) === wanted ||
      plain(`${name} (${code})`) === wanted,
  );
  return found && { code: found.code, name: found.name };
}

/** Chooses among the communes that the API offers for a typed place. An exact name wins; "Saint-Denis (974)" names one. */
export function resolvePlace(typed: string, communes: readonly Commune[]): Place {
  const wanted = plain(typed);
  const named = communes.find((commune) => plain(communeLabel(commune)) === wanted);
  if (named) return { kind: 'COMMUNE', commune: named, others: [] };
  const department = typedDepartment(typed);
  if (department)
    return {
      kind: 'DEPARTMENT',
      ...department,
      others: communes.filter((commune) => plain(commune.name) === wanted),
    };
  const same = communes.filter(
    (commune) => plain(commune.name) === wanted || commune.postcodes.includes(typed.trim()),
  );
  const [commune, ...others] = same.length > 0 ? same : communes;
  return commune
    ? { kind: 'COMMUNE', commune, others: others.slice(0, 5) }
    : { kind: 'UNKNOWN', others: [] };
}
