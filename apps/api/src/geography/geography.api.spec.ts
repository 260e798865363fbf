import { paths } from '@presence/contract';
import { type PlaceResolution, placeLabel } from '@presence/domain';
import request from 'supertest';
import { startApi, type TestApi } from '../testing/start-api';
import { loadCommunes } from './communes/load-communes';

describe('communes', () => {
  let api: TestApi;
  const ask = (text: string, wanted = 'COMMUNE') =>
    request(api.http).get(paths.places).query({ text, wanted });
  const answer = async (text: string, wanted?: string) =>
    (await ask(text, wanted).expect(200)).body as PlaceResolution;

  beforeAll(async () => {
    api = await startApi();
    expect(await loadCommunes(api.owner)).toBe(true);
  });
  afterAll(() => api.stop());

  it('are loaded once for each version of their sources', async () => {
    expect(await loadCommunes(api.owner)).toBe(false);
    await api.owner.query(`update reference_load set version = 'older' where name = 'communes'`);
    await api.owner.query(`update commune set name = 'Autre' where insee_code = '69123'`);
    expect(await loadCommunes(api.owner)).toBe(true);
    const [counts] = await api.owner.query<{ all: number; approximate: number; renamed: number }[]>(
      `select count(*)::int as all, count(*) filter (where approximate)::int as approximate, count(*) filter (where name = 'Autre')::int as renamed from commune`,
    );
    expect(counts).toEqual({ all: 35_014, approximate: 35_014 - 14_780, renamed: 0 });
  });

  it('answer with what a venue needs', async () => {
    const { body } = await ask('Saint-Denis (974)').expect(200);
    expect(body.certain).toEqual({
      kind: 'COMMUNE',
      formerName: null,
      inseeCode: '97411',
      name: 'Saint-Denis',
      postcodes: ['97400', '97417', '97490'],
      departmentCode: '974',
      regionCode: '04',
      latitude: expect.closeTo(-20.88, 2),
      longitude: expect.closeTo(55.45, 2),
      approximate: false,
      timeZone: 'Indian/Reunion',
    });
  });

  it.each([
    ['Ajaccio (2A)', '2A004'],
    ['AJACCIO  ', '2A004'],
    ['ajaccio 20000', '2A004'],
    ['2a004', '2A004'],
    ['Bastia (2B)', '2B033'],
    ['Ajaccio, Corse', '2A004'],
    ['Saint-Barthélemy (977)', '97701'],
    ['Saint-Martin (978)', '97801'],
    ['Éloise (74)', '74109'],
    ['Saint-Germain (54)', '54475'],
    ['Montigny (14)', '14446'],
    ['Saint-Denis Réunion', '97411'],
    ['Andrezé', '49023'],
    ['Annecy-le-Vieux (74)', '74010'],
    ['Lomme', '59350'],
    ['Paris 11e', '75111'],
    ['75011', '75111'],
    ['paris 75116', '75116'],
    ['11th arrondissement, Paris', '75111'],
    ['Paris XIe', '75111'],
    ['Lyon 3e arrondissement', '69383'],
    ['69004', '69384'],
    ['F-69004 LYON', '69384'],
    ['Marseille (13)', '13055'],
    ['Marseille 13e', '13213'],
    ['75000', '75056'],
    ['13000 Marseille', '13055'],
    ['69321 LYON CEDEX 05', '69123'],
    ['35042 Rennes cedex', '35238'],
    ['Chalon s/ Saône', '71076'],
    ['St Étienne (42)', '42218'],
    ['ste foy les lyon', '69202'],
    ['L’Haÿ-les-Roses', '94038'],
    ['lhay les roses', '94038'],
    ['Œuilly (51)', '51410'],
    ['le havre', '76351'],
    ['97105', '97105'],
    ['97120', '97124'],
    ['fort de france', '97209'],
    ['Lyon, France', '69123'],
    ['Mayenne', '53147'],
  ])('know %s for certain', async (text, inseeCode) => {
    expect((await answer(text)).certain).toMatchObject({ kind: 'COMMUNE', inseeCode });
  });

  it.each([
    ['Saint-Denis', 'Saint-Denis (93)'],
    ['Montigny', 'Montigny (76)'],
    ['Chalon', 'Chalon-sur-Saône (71)'],
    ['malo', 'Saint-Malo (35)'],
    ['Andrez', 'Andrezé (49)'],
    ['Réunion', 'La Réunion (47)'],
    ['Réunion', 'Saint-Denis (974)'],
    ['Corse', 'Ajaccio (2A)'],
    ['Marseille 13', 'Marseille (13)'],
    ['Marseille 13', 'Marseille 13e arrondissement (13)'],
    ['69003 Paris', 'Paris (75)'],
    ['Lyon (75)', 'Lyon (69)'],
    ['Marseile', 'Marseille (13)'],
    ['690', 'Lyon (69)'],
  ])('ask about %s, and offer %s', async (text, label) => {
    const { certain, choices } = await answer(text);
    expect(certain).toBeNull();
    expect(choices.map(placeLabel)).toContain(label);
  });

  it('offer every commune of a postcode, and exact names first', async () => {
    const { certain, choices } = await answer('51300');
    expect(certain).toBeNull();
    expect(choices).toHaveLength(46);
    expect((await answer('malo')).choices.map(placeLabel)[0]).toBe('Saint-Malo (35)');
    expect((await answer('Réunion')).area).toMatchObject({ kind: 'DEPARTMENT', code: '974' });
  });

  it.each([
    ['Corse', 'REGION', '94'],
    ['Île-de-France', 'REGION', '11'],
    ['Brittany', 'REGION', '53'],
    ['La Réunion', 'DEPARTMENT', '974'],
    ['2a', 'DEPARTMENT', '2A'],
    ['Rhône (69)', 'DEPARTMENT', '69'],
    ['977', 'DEPARTMENT', '977'],
  ])('are areas too where any place will do: %s', async (text, kind, code) => {
    expect((await answer(text, 'ANY')).certain).toMatchObject({ kind, code });
  });

  it('are none where nothing fits or nothing readable was typed', async () => {
    for (const text of ['zzzzzz', '%%__', '00000', '99999', "'; drop table commune; --"])
      expect(await answer(text)).toEqual({ certain: null, choices: [], area: null });
  });

  it.each([[''], ['a'], ['x'.repeat(81)]])('refuse %p', async (text) => {
    const { body } = await ask(text).expect(400);
    expect(body).toMatchObject({ code: 'VALIDATION', issues: [{ path: ['text'] }] });
  });
});
