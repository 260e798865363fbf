import { locateCommunes, type LocatedCommune } from './locate-communes';
import { readSources, type OfficialCommune, type PopulatedPlace } from './sources';

const commune = (code: string, nom: string, codesPostaux: string[]): OfficialCommune => ({
  code,
  nom,
  codesPostaux,
  type: 'commune-actuelle',
  departement: code.slice(0, 2),
  region: '84',
  population: 500,
});
const place = (
  name: string,
  inseeCode: string,
  latitude: number,
  population = 0,
): PopulatedPlace => ({
  name,
  country: 'FR',
  codes: ['', '', inseeCode],
  latitude,
  longitude: 5,
  population,
});
const latitudes = (located: LocatedCommune[]) =>
  Object.fromEntries(
    located.map(({ inseeCode, latitude, approximate }) => [inseeCode, [latitude, approximate]]),
  );

describe('locating communes', () => {
  it('prefers the place that bears the name to a larger one', () => {
    const located = locateCommunes({
      communes: [commune('69123', 'Lyon', [])],
      formerCommunes: [],
      groupings: [],
      places: [place('Lyon 03', '69123', 46, 9000), place('Lyon', '69123', 45, 500)],
    });
    expect(latitudes(located)).toEqual({ '69123': [45, false] });
  });

  it('takes the mean of the known neighbours by postcode, then by grouping, then by département', () => {
    const communes = [
      commune('01001', 'A', ['01100']),
      commune('01002', 'B', ['01100', '01200']),
      commune('01003', 'C', ['01100']),
      commune('01004', 'D', ['01400']),
      commune('01005', 'E', ['01500']),
    ];
    const groupings = [{ membres: [{ code: '01002' }, { code: '01004' }] }];
    const located = locateCommunes({
      communes,
      formerCommunes: [],
      groupings,
      places: [place('A', '01001', 44), place('B', '01002', 46)],
    });
    expect(latitudes(located)).toEqual({
      '01001': [44, false],
      '01002': [46, false],
      '01003': [45, true],
      '01004': [46, true],
      '01005': [45, true],
    });
  });

  it('does not count a neighbour that is approximate itself', () => {
    const communes = [
      commune('01001', 'A', ['01100']),
      commune('01002', 'B', ['01100', '01200']),
      commune('01003', 'C', ['01200']),
    ];
    const located = locateCommunes({
      communes,
      formerCommunes: [],
      groupings: [],
      places: [place('A', '01001', 44)],
    });
    expect(latitudes(located)['01003']).toEqual([44, true]);
  });

  it('says so when a commune cannot be placed at all', () => {
    expect(() =>
      locateCommunes({
        communes: [commune('01001', 'A', [])],
        formerCommunes: [],
        groupings: [],
        places: [],
      }),
    ).toThrow('A (01001)');
  });
});

describe('the real communes', () => {
  const located = locateCommunes(readSources());
  const find = (code: string) => located.find(({ inseeCode }) => inseeCode === code);

  it('are 34,969 and 45 arrondissements, of which 14,780 have coordinates of their own', () => {
    expect(located).toHaveLength(35_014);
    expect(located.filter(({ approximate }) => !approximate)).toHaveLength(14_780);
  });

  it.each([
    ['69123', 'Lyon', 45.748, 4.847, 'Europe/Paris'],
    ['97411', 'Saint-Denis', -20.882, 55.45, 'Indian/Reunion'],
    ['2A004', 'Ajaccio', 41.919, 8.738, 'Europe/Paris'],
    ['75056', 'Paris', 48.853, 2.349, 'Europe/Paris'],
    ['75111', 'Paris 11e arrondissement', 48.859, 2.38, 'Europe/Paris'],
    ['69383', 'Lyon 3e arrondissement', 45.761, 4.852, 'Europe/Paris'],
    ['13201', 'Marseille 1er arrondissement', 43.298, 5.384, 'Europe/Paris'],
    ['97209', 'Fort-de-France', 14.609, -61.073, 'America/Martinique'],
  ])('places %s, %s', (code, name, latitude, longitude, timeZone) => {
    const found = find(code);
    expect(found).toMatchObject({ name, timeZone, approximate: false });
    expect(found?.latitude).toBeCloseTo(latitude, 1);
    expect(found?.longitude).toBeCloseTo(longitude, 1);
  });

  it('finds the communes of overseas territories near their islands', () => {
    expect(find('98818')).toMatchObject({ name: 'Nouméa', approximate: true });
    expect(find('98818')?.latitude).toBeCloseTo(-22.27, 1);
    expect(find('98735')?.longitude).toBeCloseTo(-149.57, 1);
  });

  it('keeps each commune of metropolitan France within it, with postcodes', () => {
    const metropolitan = located.filter(({ departmentCode }) => departmentCode.length === 2);
    const outside = metropolitan.filter(
      ({ latitude, longitude }) =>
        latitude < 41.3 || latitude > 51.2 || longitude < -5.2 || longitude > 9.7,
    );
    expect(outside).toEqual([]);
    expect(metropolitan.filter(({ postcodes }) => postcodes.length === 0)).toEqual([]);
  });
});
