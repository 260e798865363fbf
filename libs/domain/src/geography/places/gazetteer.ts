import type { Commune } from '../commune';
import { cityOfDistrict } from './districts';
import type { CommunePlace } from './place';
import { compact, searchName, withoutArticle, withoutSaint } from './search-name';

/** A commune of today as the official code has it, with its number of inhabitants: the larger comes first. */
export type KnownCommune = Commune & { population: number };
/** A commune that was joined to another, which keeps its name. */
export type FormerCommune = { name: string; inseeCode: string; communeInseeCode: string };

/** One name of one commune; `bare` is the name without its article and "Saint". */
type Entry = { name: string; bare: string; commune: KnownCommune; formerName: string | null };

/** All places that can be typed, ready to be looked up by name, code and postcode. */
export type Gazetteer = {
  /** By the whole name, by the name without its article, and by either without spaces. */
  readonly byName: ReadonlyMap<string, readonly Entry[]>;
  readonly byInseeCode: ReadonlyMap<string, Entry>;
  readonly byPostcode: ReadonlyMap<string, readonly Entry[]>;
  readonly entries: readonly Entry[];
};
export type { Entry as GazetteerEntry };

function push<K>(map: Map<K, Entry[]>, key: K, entry: Entry): void {
  const list = map.get(key);
  if (list) list.push(entry);
  else map.set(key, [entry]);
}

/** Makes the lookup from the communes of today, arrondissements included, and the former ones. */
export function gazetteerOf(
  communes: readonly KnownCommune[],
  formerCommunes: readonly FormerCommune[],
): Gazetteer {
  const byInseeCode = new Map<string, Entry>();
  const byName = new Map<string, Entry[]>();
  const byPostcode = new Map<string, Entry[]>();
  const entryOf = (commune: KnownCommune, formerName: string | null): Entry => {
    const name = searchName(formerName ?? commune.name);
    return { name, bare: withoutSaint(name), commune, formerName };
  };
  const today = communes.map((commune) => entryOf(commune, null));
  for (const entry of today) byInseeCode.set(entry.commune.inseeCode, entry);
  const former = formerCommunes.flatMap(({ name, inseeCode, communeInseeCode }): Entry[] => {
    const commune = byInseeCode.get(communeInseeCode)?.commune;
    if (!commune || searchName(name) === searchName(commune.name)) return [];
    const entry = entryOf(commune, name);
    if (!byInseeCode.has(inseeCode)) byInseeCode.set(inseeCode, entry);
    return [entry];
  });
  // Arrondissements follow their city in order of their numbers.
  const rank = ({ commune: { inseeCode, population } }: Entry) => {
    const city = byInseeCode.get(cityOfDistrict(inseeCode) ?? '');
    return city ? city.commune.population - Number(inseeCode.slice(-2)) : population;
  };
  // Most people first, a commune of today before a former one of the same name.
  const entries = [
    ...today.sort((a, b) => rank(b) - rank(a)),
    ...former.sort((a, b) => rank(b) - rank(a)),
  ];
  for (const entry of entries) {
    const { name, commune, formerName } = entry;
    const loose = withoutArticle(name);
    for (const key of new Set([name, loose, compact(name), compact(loose)]))
      push(byName, key, entry);
    if (formerName !== null) continue;
    for (const postcode of commune.postcodes) push(byPostcode, postcode, entry);
  }
  for (const [postcode, list] of byPostcode) byPostcode.set(postcode, withoutCities(list));
  return { byName, byInseeCode, byPostcode, entries };
}

/** Where arrondissements share a postcode with their city, they alone are meant. */
function withoutCities(list: Entry[]): Entry[] {
  const cities = new Set(list.map(({ commune }) => cityOfDistrict(commune.inseeCode)));
  return list.filter(({ commune }) => !cities.has(commune.inseeCode));
}

/** The entry as a place. */
export function communePlace({ commune, formerName }: Entry): CommunePlace {
  const { population: _, ...plain } = commune;
  return { kind: 'COMMUNE', ...plain, formerName };
}
