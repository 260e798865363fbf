import type { SearchReading } from '@presence/contract';
import type { Place } from '@presence/domain';
import { addressOf, searchForm } from './search-form';

const LYON = { kind: 'COMMUNE', inseeCode: '69123', name: 'Lyon' } as Place;
const reading = (over: Partial<SearchReading>): SearchReading => ({
  query: {},
  place: null,
  nearMe: false,
  dangers: [],
  ...over,
});
const address = (chosen: Record<string, string>, said: Partial<SearchReading>) =>
  addressOf(new URLSearchParams(chosen), reading(said)).toString();

describe('the address to which a posted search leads', () => {
  it('holds what the words say, not the words', () => {
    const certain = { certain: LYON, choices: [LYON], area: null };
    expect(
      address(
        { text: 'dépression lyon' },
        { query: { theme: 'DEPRESSION', commune: '69123' }, place: certain },
      ),
    ).toBe('theme=DEPRESSION&commune=69123');
  });

  it('keeps what was asked before, unless the words now say otherwise', () => {
    const before = { text: 'anxiété', theme: 'DEPRESSION', day: 'TU', place: 'Lyon (69)' };
    expect(address(before, { query: { theme: 'ANXIETY' } })).toBe(
      'theme=ANXIETY&day=TU&place=Lyon+%2869%29',
    );
    const marseille = { ...LYON, inseeCode: '13055', name: 'Marseille' } as Place;
    expect(
      address(
        { ...before, within: '5' },
        {
          query: { commune: '13055' },
          place: { certain: marseille, choices: [marseille], area: null },
        },
      ),
    ).toBe('theme=DEPRESSION&day=TU&commune=13055');
  });

  it('leaves it to the page to ask which of several places is meant', () => {
    const place = {
      certain: null,
      choices: [{ ...LYON, name: 'Saint-Denis' } as Place],
      area: null,
    };
    expect(address({ text: 'saint-denis' }, { query: { commune: '97411' }, place })).toBe(
      'place=Saint-Denis',
    );
  });

  it('holds no word where a danger was read', () => {
    expect(
      address({ text: 'je veux mourir zut' }, { query: { text: 'zut' }, dangers: ['SUICIDE'] }),
    ).toBe('danger=SUICIDE');
  });

  it('lets "near me" count before the place of the search before', () => {
    expect(address({ place: 'Lyon (69)' }, { nearMe: true })).toBe('near=me');
  });
});

describe('the form of the search', () => {
  it.each([
    ['/recherche', { locale: 'fr' }],
    ['/en/recherche', { locale: 'en' }],
    ['/recherche/x', null],
    ['/', null],
  ])('%s', (path, form) => expect(searchForm(path)).toEqual(form));
});
