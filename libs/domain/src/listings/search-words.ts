import { departmentName } from '../geography';
import { AUDIENCE_LABELS, GROUP_KIND_LABELS, THEME_LABELS, type Theme } from '../groups';
import { unaccent } from '../identity';
import type { PublishedListing } from './published-listing';

const words = (...texts: (string | null | undefined)[]) =>
  unaccent(texts.filter(Boolean).join(' '))
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

/**
 * What a listing is found by, without accents: first what counts most (name, themes, place), then the rest. Of its themes
 * the labels alone: what else people call them is read from what they type.
 */
export function searchWords(listing: PublishedListing): { first: string; rest: string } {
  const labels = (codes: readonly Theme[]) =>
    codes.map((code) => `${THEME_LABELS[code].fr} ${THEME_LABELS[code].en}`);
  const place = listing.place;
  return {
    first: words(
      listing.name,
      ...labels(listing.themes),
      place.communeName,
      place.postcode,
      departmentName(place.departmentCode),
    ),
    rest: words(
      listing.association.name,
      GROUP_KIND_LABELS[listing.kind].fr,
      GROUP_KIND_LABELS[listing.kind].en,
      ...listing.audiences.map((code) => `${AUDIENCE_LABELS[code].fr} ${AUDIENCE_LABELS[code].en}`),
      place.venueName,
      listing.description,
    ),
  };
}

/** A typed search as a prefix query for PostgreSQL's to_tsquery: every word, in any order; null when no word is left. */
export function searchQuery(text: string): string | null {
  const typed = words(text)
    .split(' ')
    .filter((word) => word.length > 1 || /\d/.test(word))
    .slice(0, 8);
  return typed.length === 0 ? null : typed.map((word) => `${word}:*`).join(' & ');
}

/** The words of a name as a query for PostgreSQL's to_tsquery: every word as it stands, among those that count most. */
export function nameQuery(name: string): string | null {
  const typed = words(name).split(' ').filter(Boolean).slice(0, 12);
  return typed.length === 0 ? null : typed.map((word) => `${word}:A`).join(' & ');
}

/** Whether two texts are the same name, whatever the accents, capitals and signs. */
export const isSameName = (a: string, b: string): boolean => words(a) === words(b);
