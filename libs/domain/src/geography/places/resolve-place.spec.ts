import * as fc from 'fast-check';
import { gazetteerOf, type KnownCommune } from './gazetteer';
import type { Place, PlaceResolution } from './place';
import { placeLabel } from './place-label';
import { resolvePlace } from './resolve-place';

const commune = (
  inseeCode: string,
  name: string,
  postcodes: string[],
  population: number,
): KnownCommune => ({
  inseeCode,
  name,
  postcodes,
  departmentCode: inseeCode.slice(0, inseeCode.startsWith('97') ? 3 : 2),
  regionCode: '84',
  latitude: 45,
  longitude: 4,
  approximate: false,
  timeZone: 'Europe/Paris',
  population,
});

const COMMUNES = [
  commune('75056', 'Paris', ['75001', '75011'], 2_000_000),
  commune('75101', 'Paris 1er arrondissement', ['75001'], 15_000),
  commune('75111', 'Paris 11e arrondissement', ['75011'], 138_000),
  commune('2A004', 'Ajaccio', ['20000', '20090'], 70_000),
  commune('47222', 'La Réunion', ['47700'], 524),
  commune('97411', 'Saint-Denis', ['97400'], 150_000),
  commune('93066', 'Saint-Denis', ['93200'], 150_000),
  commune('38066', 'Chalon', ['38122'], 176),
  commune('71076', 'Chalon-sur-Saône', ['71100'], 45_000),
  commune('94038', 'L’Haÿ-les-Roses', ['94240'], 31_000),
  commune('49023', 'Beaupréau-en-Mauges', ['49600'], 23_000),
  commune('77004', 'Andrezel', ['77390'], 336),
];
const gazetteer = gazetteerOf(COMMUNES, [
  { name: 'Andrezé', inseeCode: '49006', communeInseeCode: '49023' },
  { name: 'Beaupréau', inseeCode: '49025', communeInseeCode: '49023' },
]);

const labels = ({ certain, choices }: PlaceResolution) => ({
  certain: certain && placeLabel(certain),
  choices: choices.map(placeLabel),
});

describe('what a typed place is', () => {
  it('is certain when it can be one commune only, by a former name too', () => {
    const { certain } = resolvePlace(gazetteer, 'andreze', 'COMMUNE');
    expect(certain).toMatchObject({ inseeCode: '49023', formerName: 'Andrezé' });
  });

  it('is a question for the beginning of a name, even where only one begins so', () => {
    expect(labels(resolvePlace(gazetteer, 'ajacc', 'COMMUNE'))).toEqual({
      certain: null,
      choices: ['Ajaccio (2A)'],
    });
  });

  it('is a question for homonyms, and for a hamlet in the shadow of a city', () => {
    expect(resolvePlace(gazetteer, 'Saint-Denis', 'COMMUNE').certain).toBeNull();
    expect(labels(resolvePlace(gazetteer, 'Chalon', 'COMMUNE'))).toEqual({
      certain: null,
      choices: ['Chalon (38)', 'Chalon-sur-Saône (71)'],
    });
    expect(labels(resolvePlace(gazetteer, 'Chalon (38)', 'COMMUNE')).certain).toBe('Chalon (38)');
  });

  it('reads a département beside a name as itself, whatever the postcode begins with', () => {
    expect(labels(resolvePlace(gazetteer, 'Ajaccio 2A', 'COMMUNE')).certain).toBe('Ajaccio (2A)');
    expect(labels(resolvePlace(gazetteer, 'Ajaccio (20)', 'COMMUNE')).certain).toBe('Ajaccio (2A)');
  });

  it('knows an arrondissement by number, ordinal and postcode, and its city by the rest', () => {
    for (const text of ['Paris 11', 'paris 11ème', '11e arrondissement de Paris', '75011 Paris'])
      expect(labels(resolvePlace(gazetteer, text, 'COMMUNE')).certain).toBe(
        'Paris 11e arrondissement (75)',
      );
    for (const text of ['Paris', 'Paris 75', 'Paris (75)', '75231 Paris Cedex 05', '75000'])
      expect(labels(resolvePlace(gazetteer, text, 'COMMUNE')).certain).toBe('Paris (75)');
  });

  it('asks for a commune where an area was named, and takes the area where it may', () => {
    const { certain, area, choices } = resolvePlace(gazetteer, 'la reunion', 'COMMUNE');
    expect([certain, area?.code, choices.map(placeLabel)]).toEqual([
      null,
      '974',
      ['La Réunion (47)', 'Saint-Denis (974)'],
    ]);
    expect(resolvePlace(gazetteer, 'Réunion', 'ANY').certain).toMatchObject({ code: '974' });
  });

  it('never answers anything but a place for what it is given, and knows each place by its label', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 80 }), (text) => {
        const { certain, choices } = resolvePlace(gazetteer, text, 'COMMUNE');
        return certain === null || choices.includes(certain) || choices.length > 0;
      }),
    );
    for (const each of COMMUNES) {
      const place: Place = { kind: 'COMMUNE', formerName: null, ...each };
      expect(resolvePlace(gazetteer, placeLabel(place), 'COMMUNE').certain).toMatchObject({
        inseeCode: each.inseeCode,
      });
    }
  });
});
