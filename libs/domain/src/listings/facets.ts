import {
  type Audience,
  AUDIENCE_LABELS,
  FACILITATION_MODE_LABELS,
  FORMAT_LABELS,
  GROUP_KIND_LABELS,
  LANGUAGE_LABELS,
  RHYTHM_LABELS,
  THEME_LABELS,
} from '../groups';
import { labelsOf, type Locale, type Localized } from '../identity';
import { FACETS_TEXTS } from '../texts/facets';
import { partOfDay } from './part-of-day';
import { ACCESSIBILITY_LABELS } from '../venues/accessibility-labels';
import { toEpochDay, weekdayIndex, WEEKDAYS } from '../time/days';
import type { PublishedListing, PublishedSession } from './published-listing';
import { WEEKDAY_LABELS } from './weekday-labels';

/** Something by which a search narrows the listings: a closed list of values, of which a listing has some. */
interface FacetValues<Value extends string> {
  /** The values with their labels, in the order of the list. */
  values: Readonly<Record<Value, Localized>>;
  /** The values that a listing has; `coming` are its sessions that are still to be and stand. */
  of: (listing: PublishedListing, coming: readonly PublishedSession[]) => readonly Value[];
  /** The values that serve whoever asks for one; that one alone unless told. */
  serving?: (asked: Value) => readonly Value[];
}

interface Facet<Value extends string> extends FacetValues<Value> {
  /** What the list is called in the form. */
  label: Localized;
  /** What the list says while nothing is chosen. */
  any: Localized;
  /** What it is called when a search lets go of it. */
  letGo: Localized;
}

const facet = <Value extends string>(
  key: keyof (typeof FACETS_TEXTS)[Locale]['facets'],
  values: FacetValues<Value>,
): Facet<Value> => ({ ...values, ...labelsOf(FACETS_TEXTS, ({ facets }) => facets[key]) });

/** Who is asked for is welcome too where relatives and carers in general are. */
const RELATIVES: readonly Audience[] = ['PARENT', 'SPOUSE', 'SIBLING', 'ADULT_CHILD'];

/**
 * Every facet of the directory: what the API takes, stores and finds, what the form offers and the address holds come
 * from here. Their order is that of the form and of the address; a search that finds nothing lets go of the last first.
 */
export const FACETS = {
  theme: facet('theme', {
    values: THEME_LABELS,
    of: ({ themes }) => themes,
  }),
  format: facet('format', {
    values: FORMAT_LABELS,
    of: ({ format }) => [format],
    // Who asks for a room or for video is served by a hybrid group too.
    serving: (asked) => (asked === 'IN_PERSON' || asked === 'ONLINE' ? [asked, 'HYBRID'] : [asked]),
  }),
  audience: facet('audience', {
    values: AUDIENCE_LABELS,
    of: ({ audiences }) => audiences,
    serving: (asked) =>
      RELATIVES.includes(asked) ? [asked, 'RELATIVE', 'CARER', 'ALL'] : [asked, 'ALL'],
  }),
  facilitation: facet('facilitation', {
    values: FACILITATION_MODE_LABELS,
    of: ({ facilitationMode }) => [facilitationMode],
  }),
  language: facet('language', {
    values: LANGUAGE_LABELS,
    of: ({ languages }) => languages,
  }),
  rhythm: facet('rhythm', {
    values: RHYTHM_LABELS,
    of: ({ rhythm }) => [rhythm],
  }),
  kind: facet('kind', {
    values: GROUP_KIND_LABELS,
    of: ({ kind }) => [kind],
  }),
  openness: facet('openness', {
    values: labelsOf(FACETS_TEXTS, ({ openness }) => openness),
    of: ({ open }) => [open ? 'OPEN' : 'CLOSED'],
  }),
  access: facet('access', {
    values: ACCESSIBILITY_LABELS,
    of: ({ accessibility }) => accessibility,
  }),
  cost: facet('cost', {
    values: labelsOf(FACETS_TEXTS, ({ costs }) => costs),
    of: ({ cost }) => (cost === 'FREE' ? ['FREE'] : []),
  }),
  registration: facet('registration', {
    values: labelsOf(FACETS_TEXTS, ({ registrations }) => registrations),
    of: ({ registrationRequired }) => (registrationRequired ? [] : ['NONE']),
  }),
  day: facet('day', {
    values: WEEKDAY_LABELS,
    of: (_, coming) =>
      WEEKDAYS.filter((_, day) =>
        coming.some(({ date }) => weekdayIndex(toEpochDay(date)) === day),
      ),
  }),
  time: facet('time', {
    values: labelsOf(FACETS_TEXTS, ({ times }) => times),
    of: (_, coming) => [...new Set(coming.map(({ startTime }) => partOfDay(startTime)))],
  }),
} as const;

export type FacetKey = keyof typeof FACETS;
export type FacetValue<Key extends FacetKey> = keyof (typeof FACETS)[Key]['values'] & string;
/** The facets that a search asks for. */
export type FacetsAsked = { [Key in FacetKey]?: FacetValue<Key> | undefined };

export const FACET_KEYS = Object.keys(FACETS) as FacetKey[];

/** A value of a facet as one word, under which listings are stored and found. */
const termOf = (key: FacetKey, value: string): string => `${key}:${value}`;

/** The terms under which a listing is found; `coming` are its sessions that are still to be and stand. */
export const facetTerms = (
  listing: PublishedListing,
  coming: readonly PublishedSession[],
): string[] =>
  FACET_KEYS.flatMap((key) => FACETS[key].of(listing, coming).map((value) => termOf(key, value)));

/** What a search asks of the facets: a listing fits that has one term at least of each list. */
export const facetTermsAsked = (asked: FacetsAsked): (readonly string[])[] =>
  FACET_KEYS.flatMap((key) => {
    const value = asked[key];
    return value === undefined ? [] : [facetTermsOf(key, value)];
  });

const TERMS = new Map<string, readonly string[]>();

/** The terms of which a listing that serves a value of a facet has one at least. */
export function facetTermsOf(key: FacetKey, asked: string): readonly string[] {
  const known = TERMS.get(termOf(key, asked));
  if (known) return known;
  const terms = servingTerms(key, asked);
  TERMS.set(termOf(key, asked), terms);
  return terms;
}

function servingTerms(key: FacetKey, asked: string): string[] {
  const { serving }: { serving?: (asked: never) => readonly string[] } = FACETS[key];
  return (serving?.(asked as never) ?? [asked]).map((value) => termOf(key, value));
}
