import { facetTerms, facetTermsAsked } from './facets';
import type { PublishedListing, PublishedSession } from './published-listing';

const listing = {
  themes: ['OCD', 'ANXIETY'],
  audiences: ['ALL'],
  format: 'HYBRID',
  facilitationMode: 'PEER',
  languages: ['fr', 'fsl'],
  rhythm: 'MONTHLY',
  kind: 'TALKING_GROUP',
  open: true,
  accessibility: ['STEP_FREE', 'LIFT'],
  cost: 'FREE',
  registrationRequired: true,
} as Partial<PublishedListing> as PublishedListing;
const on = (date: string, startTime = '18:30') => ({ date, startTime }) as PublishedSession;

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
      'kind:TALKING_GROUP',
      'openness:OPEN',
      'access:STEP_FREE',
      'access:LIFT',
      'cost:FREE',
      'day:MO',
      'day:SU',
      'time:EVENING',
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
    ['parents, when the group is for everybody', { audience: 'PARENT' }, true],
    ['what is free', { cost: 'FREE' }, true],
    ['no registration, when one is needed', { registration: 'NONE' }, false],
    ['a lift', { access: 'LIFT' }, true],
    ['the evening, when it meets then', { time: 'EVENING' }, true],
    ['the morning, when it meets in the evening', { time: 'MORNING' }, false],
    ['two facets, one of which it has not', { theme: 'OCD', rhythm: 'WEEKLY' }, false],
    ['nothing', {}, true],
  ] as const)('finds by %s', (_, asked, found) => {
    expect(fits(asked)).toBe(found);
  });
});
