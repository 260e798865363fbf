import { departmentName } from '../geography';
import { AUDIENCE_LABELS, GROUP_KIND_LABELS, THEME_LABELS, type Theme } from '../groups';
import { unaccent } from '../identity';
import type { PublishedListing } from './published-listing';

/** The words people type for a theme, beside its label. */
const THEME_WORDS: Partial<Record<Theme, string>> = {
  DEPRESSION: 'déprime dépressif tristesse mal-être',
  ANXIETY: 'anxiété angoisse panique phobie stress anxiety',
  BIPOLAR: 'bipolarité maniaco-dépressif',
  OCD: 'toc obsession compulsion',
  SCHIZOPHRENIA: 'psychose schizophrène',
  MENTAL_HEALTH_GENERAL: 'psychique psychologique',
  CARER_LIFE: 'aidant aidante aidants proche carer',
  ALZHEIMER: 'mémoire démence',
  ISOLATION: 'solitude seul seule isolé',
  EATING_DISORDERS: 'anorexie boulimie tca',
  BEREAVEMENT: 'deuil mort suicide',
  ADDICTION: 'alcool drogue dépendance',
  PERINATAL: 'maternité post-partum grossesse',
  BURNOUT: 'burn-out surmenage',
};

const words = (...texts: (string | null | undefined)[]) =>
  unaccent(texts.filter(Boolean).join(' '))
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

/** What a listing is found by, without accents: first what counts most (name, themes, place), then the rest. */
export function searchWords(listing: PublishedListing): { first: string; rest: string } {
  const labels = (codes: readonly Theme[]) =>
    codes.map(
      (code) => `${THEME_LABELS[code].fr} ${THEME_LABELS[code].en} ${THEME_WORDS[code] ?? ''}`,
    );
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
