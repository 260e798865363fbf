import { facetTerms, facetTermsAsked } from './facets';
import type { PublishedListing, PublishedSession } from './published-listing';

const listing = {
  themes: ['OCD', 'ANXIETY'],
  audiences: ['ALL'],
  format: 'HYBRID',
  facilitationMode: 'PEER',
  languages: ['fr', 'fsl'],
  rhythm: 'MONTHLY',
} as Partial<PublishedListing> as PublishedListing;
const on = (date: string) => ({ date }) as PublishedSession;

/** Whether a listing fits what is asked, as the statement of a search says it. */
const fits = (asked: Parameters<typeof facetTermsAsked>[0]) => {
  const terms = facetTerms(listing, [on('2026-12-06'), on('2026-12-07'), on('2026-12-13')]);
  return facetTermsAsked(asked).every((wanted) => wanted.some((term) => terms.includes(term)));
};

describe('facets of the directory', () => {
  it('stores a listing under each of its values, and under the days of its coming sessions', () => {
    expect(facetTerms(listing, [on('2026-12-06'), on('2026-12-07'), on('2026-12-13')])).toEqual([
      'theme:OCD',
      'theme:ANXIETY',
      'format:HYBRID',
      'audience:ALL',
      'facilitation:PEER',
      'language:fr',
      'language:fsl',
      'rhythm:MONTHLY',
      'day:MO',
      'day:SU',
    ]);
  });

  it.each([
    ['one of several themes', { theme: 'ANXIETY' }, true],
    ['another theme', { theme: 'BIPOLAR' }, false],
    ['a room, when the group is hybrid', { format: 'IN_PERSON' }, true],
    ['the telephone, when the group is hybrid', { format: 'PHONE' }, false],
    ['an audience, when the group is for everybody', { audience: 'SIBLING' }, true],
    ['a day on which it meets', { day: 'SU' }, true],
    ['a day on which it does not', { day: 'WE' }, false],
    ['two facets, one of which it has not', { theme: 'OCD', rhythm: 'WEEKLY' }, false],
    ['nothing', {}, true],
  ] as const)('finds by %s', (_, asked, found) => {
    expect(fits(asked)).toBe(found);
  });
});
