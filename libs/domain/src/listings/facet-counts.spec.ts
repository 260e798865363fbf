import { countFacets } from './facet-counts';

const alike = [
  { facets: ['theme:OCD', 'format:HYBRID', 'audience:ALL', 'day:TU'], count: 2 },
  { facets: ['theme:OCD', 'format:ONLINE', 'audience:RELATIVE', 'day:TH'], count: 3 },
  { facets: ['theme:ANXIETY', 'format:IN_PERSON', 'audience:PARENT', 'day:TH'], count: 1 },
];

describe('how many each value of a facet would find', () => {
  it('counts the listings that serve it, beside the other facets that are asked', () => {
    const { theme, format, day } = countFacets(alike, { theme: 'OCD' });
    expect(theme).toEqual({ OCD: 5, ANXIETY: 1 });
    expect(format).toEqual({ IN_PERSON: 2, ONLINE: 5, HYBRID: 2 });
    expect(day).toEqual({ TU: 2, TH: 3 });
  });

  it('tells the other values of a facet when the one that is asked finds none', () => {
    const counts = countFacets(alike, { theme: 'OCD', day: 'SU' });
    expect(counts.day).toEqual({ TU: 2, TH: 3 });
    expect(counts.format).toBeUndefined();
  });

  it('counts a listing once for an audience that it serves in several ways', () => {
    const both = [{ facets: ['audience:PARENT', 'audience:RELATIVE', 'audience:ALL'], count: 1 }];
    expect(countFacets(both, {}).audience).toMatchObject({ PARENT: 1, RELATIVE: 1, ALL: 1 });
  });

  it('counts nothing where two of what is asked fail', () => {
    expect(countFacets(alike, { theme: 'VOICES', day: 'SU' })).toEqual({});
  });
});
