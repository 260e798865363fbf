import { readSearch, searchParams, without } from './search';

const read = (query: string) => readSearch(new URLSearchParams(query));

describe('a search in the address', () => {
  it('is read and written back the same', () => {
    const query =
      'text=deuil&place=Lyon+%2869%29&within=20&theme=BEREAVEMENT&format=ONLINE&audience=PARENT&facilitation=PEER&language=fsl&rhythm=MONTHLY&kind=WORKSHOP&openness=OPEN&access=LIFT&cost=FREE&registration=NONE&day=TH&time=EVENING&soon=WEEK&near=me&danger=SUICIDE&page=3';
    const written = new URLSearchParams(
      Object.entries(searchParams(read(query))).map(([key, value]) => [key, String(value)]),
    );
    expect(written.toString()).toBe(query);
  });

  it.each([
    ['theme=SADNESS', {}],
    ['theme=toString', {}],
    ['day=LUNDI&format=', {}],
    ['within=-3&page=0', {}],
    ['within=1e9&page=2.5', {}],
    ['commune=69123&department=069', { commune: '69123', department: '069' }],
    ['commune=2A004&department=2A', { commune: '2A004', department: '2A' }],
    ['commune=<b>&department=xx', {}],
    ['text=%20%20', {}],
    ['unknown=1', {}],
  ])('leaves out what means nothing: %s', (query, search) => {
    expect(read(query)).toEqual(search);
  });

  it('never sends more words than the API takes', () => {
    expect(read(`text=${'a'.repeat(300)}`).text).toHaveLength(100);
  });

  it('does not say page one', () => {
    expect(searchParams({ text: 'toc', page: 1 })).toEqual({ text: 'toc' });
  });

  it('starts again from page one when a part is let go', () => {
    expect(without({ theme: 'OCD', day: 'MO', page: 4 }, 'day')).toEqual({ theme: 'OCD' });
  });
});
