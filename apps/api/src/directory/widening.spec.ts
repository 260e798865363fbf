import { widenings } from './widening';

const tried = (query: Parameters<typeof widenings>[0]) =>
  [...widenings(query)].map(({ widened }) => widened.join('+'));

describe('what a search lets go when nothing fits', () => {
  it('is one part at a time, the least that matters first, and more of them together only then', () => {
    expect(tried({ theme: 'OCD', day: 'TU', commune: '69123' })).toEqual([
      'day',
      'within',
      'commune',
      'day+within',
      'day+within+commune',
    ]);
  });

  it('is never the theme', () => {
    expect(tried({ theme: 'VOICES' })).toEqual([]);
    for (const { query } of widenings({
      theme: 'VOICES',
      text: 'x',
      format: 'PHONE',
      region: '11',
    }))
      expect(query.theme).toBe('VOICES');
  });

  it('is the bounds of a place, not the place: the nearest still come first', () => {
    const last = [...widenings({ commune: '69123' })].at(-1);
    expect(last).toEqual({
      query: { commune: '69123', within: undefined, anywhere: true, page: 1 },
      widened: ['within', 'commune'],
    });
  });
});
