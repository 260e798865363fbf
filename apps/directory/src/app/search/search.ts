import type { DirectoryQuery } from '@presence/contract';
import { type Danger, DANGERS, FACET_KEYS, FACETS, type FacetsAsked, SOON } from '@presence/domain';

/**
 * A search as it stands in the address: the API's own query, `place` as somebody typed it, and `danger` where the words,
 * which the address does not keep, spoke of one.
 */
export type Search = DirectoryQuery & { place?: string; danger?: Danger; near?: 'me' };
type SearchKey = keyof Search;

/** Every part of a search, in the order in which it stands in the address. */
const SEARCH_KEYS = [
  'text',
  'place',
  'commune',
  'within',
  'department',
  'region',
  ...FACET_KEYS,
  'soon',
  'near',
  'danger',
  'page',
] as const satisfies readonly SearchKey[];

type Params = Pick<URLSearchParams, 'get'>;

const oneOf = <T extends string>(
  value: string | null,
  labels: Readonly<Partial<Record<T, unknown>>>,
): T | undefined => (value !== null && Object.hasOwn(labels, value) ? (value as T) : undefined);

function whole(value: string | null, max: number): number | undefined {
  const number = Number(value ?? '');
  return Number.isInteger(number) && number >= 1 && number <= max ? number : undefined;
}

const matching = (value: string | null, form: RegExp) =>
  value !== null && form.test(value) ? value : undefined;
const words = (value: string | null) => value?.trim().slice(0, 100) || undefined;

const facetsIn = (params: Params): FacetsAsked =>
  Object.fromEntries(FACET_KEYS.map((key) => [key, oneOf(params.get(key), FACETS[key].values)]));

/** Reads a search from an address; parts that mean nothing are left out, so that an old or mistyped link still finds something. */
export function readSearch(params: Params): Search {
  const search: Search = {
    text: words(params.get('text')),
    place: words(params.get('place')),
    commune: matching(params.get('commune'), /^(\d{5}|2[AB]\d{3})$/),
    within: whole(params.get('within'), 200),
    department: matching(params.get('department'), /^(\d{2,3}|2[AB])$/),
    region: matching(params.get('region'), /^\d{2,3}$/),
    ...facetsIn(params),
    soon: SOON.find((soon) => soon === params.get('soon')),
    near: params.get('near') === 'me' ? 'me' : undefined,
    danger: DANGERS.find((danger) => danger === params.get('danger')),
    page: whole(params.get('page'), 500),
  };
  return searchParams(search) as Search;
}

/** The parts that say something, in their order: what goes into a link. Page one is not said. */
export function searchParams(search: Search): Record<string, string | number> {
  const params: Record<string, string | number> = {};
  for (const key of SEARCH_KEYS) {
    const value = search[key];
    if (value !== undefined && value !== '' && !(key === 'page' && value === 1))
      params[key] = value;
  }
  return params;
}

/** The same search without some of its parts, from its first page. */
export function without(search: Search, ...keys: SearchKey[]): Search {
  const rest = { ...search };
  for (const key of [...keys, 'page' as const]) delete rest[key];
  return rest;
}
