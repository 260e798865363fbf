import { gazetteerOf, readSearch, type SearchRead } from '@presence/domain';
import { locateCommunes } from '../../geography/communes/locate-communes';
import { readSources } from '../../geography/communes/sources';
import { MORE_SEARCHES } from './more-searches';
import { SEARCHES_OF_PLACES } from './searches-of-places';
import { SEARCHES_OF_THEMES } from './searches-of-themes';

const sources = readSources();
const gazetteer = gazetteerOf(
  locateCommunes(sources),
  sources.formerCommunes.map(({ code, nom, chefLieu }) => ({
    inseeCode: code,
    name: nom,
    communeInseeCode: chefLieu,
  })),
);

/** What was read, as the tables write it. */
function written({ facets, soon, nearMe, place, rest }: SearchRead): string[] {
  const found = place?.certain ?? place?.choices[0];
  return [
    ...Object.entries(facets).map(([key, value]) => `${key}=${value}`),
    ...(soon ? [`soon=${soon}`] : []),
    ...(nearMe ? ['nearMe'] : []),
    ...(found ? [`place=${found.kind === 'COMMUNE' ? found.inseeCode : found.code}`] : []),
    ...(rest ? [`rest=${rest}`] : []),
  ].toSorted();
}

const SEARCHES = [...SEARCHES_OF_THEMES, ...SEARCHES_OF_PLACES, ...MORE_SEARCHES];

describe('searches as people write them', () => {
  it.each(SEARCHES)('reads "%s"', (text, expected) => {
    expect(written(readSearch(gazetteer, text))).toEqual(
      expected.split(' ').filter(Boolean).toSorted(),
    );
  });

  it('are at least four hundred, each once', () => {
    expect(SEARCHES.length).toBeGreaterThanOrEqual(400);
    expect(new Set(SEARCHES.map(([text]) => text)).size).toBe(SEARCHES.length);
  });
});
