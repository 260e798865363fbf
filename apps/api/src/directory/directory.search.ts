import type { DirectoryQuery } from '@presence/contract';
import {
  departmentsIn,
  FACET_KEYS,
  facetTermsAsked,
  gridCellsWithin,
  searchQuery,
  type Commune,
  type Soon,
} from '@presence/domain';
import { assembled, iso, type Statement } from '../database/sql';

export const PAGE_SIZE = 20;
const DEFAULT_KM = 30;

export type Point = Pick<Commune, 'latitude' | 'longitude'>;
type Search = { name?: string; text: Statement<unknown>; values: unknown[] };

/** A list of parameters that answers each value with its place in the statement. */
class Parameters {
  readonly values: unknown[] = [];
  add(value: unknown): string {
    this.values.push(value);
    return `$${this.values.length}`;
  }
}

/** Kilometres between a row and a point, on a plane: exact to a few metres in a thousand at the distances searched. */
function kilometres(parameters: Parameters, { latitude, longitude }: Point): string {
  const lat = parameters.add(latitude);
  const lon = parameters.add(longitude);
  const narrowing = parameters.add(Math.cos((latitude * Math.PI) / 180));
  return `111.2 * sqrt(power(latitude - ${lat}, 2) + power((longitude - ${lon}) * ${narrowing}, 2))`;
}

/** The card without its coming dates, and the first of them that is still to come: the others would be read for nothing. */
const CARD = `card - 'coming' as card,
      jsonb_path_query_first(card, '$.coming[*] ? (@.startsAt > $now)', jsonb_build_object('now', ${iso('now()')})) as next`;

/** One text, which pg sends as it is: of a list it would quote and join each number by itself. */
const cells = ({ latitude, longitude }: Point, km: number): string =>
  `{${gridCellsWithin(latitude, longitude, km).join()}}`;

/**
 * Near a place, for one theme, on one weekday: the covering index alone finds them, then twenty cards are read. Its text
 * is always the same and the index always right, so that each connection prepares it once.
 */
function bySlot(query: DirectoryQuery, point: Point): Search {
  const p = new Parameters();
  const km = query.within ?? DEFAULT_KM;
  const distance = kilometres(p, point);
  const text = `
    with near as materialized (
      select slug, distance from (
        select slug, ${distance} as distance from published_slot
        where theme = ${p.add(query.theme)} and weekday = ${p.add(query.day)}
          and cell = any (${p.add(cells(point, km))}::int[])
      ) slot where distance <= ${p.add(km)}
    )
    select ${CARD}, n.distance, (select count(*)::int from near) as total
    from (select * from near order by distance, slug limit ${PAGE_SIZE} offset ${p.add(offset(query))}) n
    join published_listing l using (slug)
    where l.verified_until > now()
    order by n.distance, n.slug`;
  return { name: 'search-by-slot', text: assembled(text), values: p.values };
}

const offset = ({ page = 1 }: DirectoryQuery) => (page - 1) * PAGE_SIZE;

/** Whether the covering index answers this search by itself. */
const fitsSlot = (query: DirectoryQuery): boolean =>
  FACET_KEYS.every((key) => (query[key] !== undefined) === (key === 'theme' || key === 'day')) &&
  !query.text &&
  !query.soon &&
  !query.department &&
  !query.region;

/** A search that may reach beyond its place, the nearest first. */
export type SearchReach = DirectoryQuery & { anywhere?: boolean };

/** Formats that one joins from anywhere: a place says which is nearest, and leaves none out. */
const FROM_ANYWHERE: readonly string[] = ['ONLINE', 'PHONE', 'ASYNC_ONLINE'];

const isAnywhere = ({ anywhere, format, within }: SearchReach): boolean =>
  anywhere === true || (within === undefined && FROM_ANYWHERE.includes(format ?? ''));

/** What a row of `published_listing` must be for a search, as conditions to be joined by "and". */
function searchConditions(p: Parameters, query: SearchReach, point: Point | null): string[] {
  const where = ['verified_until > now()'];
  const words = query.text ? searchQuery(query.text) : null;
  const isNear = point && !isAnywhere(query);
  if (words) where.push(`search @@ to_tsquery('simple', ${p.add(words)})`);
  if (isNear) where.push(`cell = any (${p.add(cells(point, query.within ?? DEFAULT_KM))}::int[])`);
  if (query.department) where.push(`department_code = ${p.add(query.department)}`);
  if (query.region)
    where.push(`department_code = any (${p.add(departmentsOfRegion(query.region))})`);
  if (query.soon) where.push(`next_starts_at between now() and ${UNTIL[query.soon]}`);
  for (const terms of facetTermsAsked(query)) where.push(`facets && ${p.add(terms)}::text[]`);
  if (isNear) where.push(`${kilometres(p, point)} <= ${p.add(query.within ?? DEFAULT_KM)}`);
  return where;
}

/** The statement of a search; `point` is the commune asked for. Each row: card, next (date or null), distance (km or null), total. */
export function searchStatement(query: SearchReach, point: Point | null): Search {
  if (point && fitsSlot(query) && !query.anywhere) return bySlot(query, point);
  const p = new Parameters();
  const distance = point ? kilometres(p, point) : 'null::float8';
  const words = query.text ? searchQuery(query.text) : null;
  const order = point
    ? 'distance, slug'
    : words
      ? `ts_rank(search, to_tsquery('simple', ${p.add(words)})) desc, next_starts_at, slug`
      : 'next_starts_at, slug';
  const where = searchConditions(p, query, point);
  const text = `
    select ${CARD}, distance, total from (
      select card, slug, ${distance} as distance, count(*) over ()::int as total, search, next_starts_at
      from published_listing where ${where.join(' and ')}
      order by ${order} limit ${PAGE_SIZE} offset ${p.add(offset(query))}
    ) page`;
  return { text: assembled(text), values: p.values };
}

/** The statement of how many listings have the same terms, of those that fit all that is asked beside the facets. */
export function alikeStatement(query: SearchReach, point: Point | null): Search {
  const p = new Parameters();
  const beside = { ...query, ...Object.fromEntries(FACET_KEYS.map((key) => [key, undefined])) };
  const where = searchConditions(p, { ...beside, anywhere: isAnywhere(query) }, point);
  const text = `
    select facets, count(*)::int as count from published_listing
    where ${where.join(' and ')} group by facets`;
  return { text: assembled(text), values: p.values };
}

/** Until when something soon begins; a day ends by the clock of most. */
const UNTIL: Readonly<Record<Soon, string>> = {
  TODAY: `(date_trunc('day', now() at time zone 'Europe/Paris') + interval '1 day') at time zone 'Europe/Paris'`,
  WEEK: `now() + interval '7 days'`,
  FORTNIGHT: `now() + interval '14 days'`,
  MONTH: `now() + interval '1 month'`,
};

const departmentsOfRegion = (code: string): string[] =>
  departmentsIn({ kind: 'REGION', code, name: '' });
