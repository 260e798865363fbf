import { paths } from '@presence/contract';
import { type Commune } from '@presence/domain';
import request from 'supertest';
import { startApi, type TestApi } from '../testing/start-api';
import { loadCommunes } from './communes/load-communes';

describe('communes', () => {
  let api: TestApi;
  const search = (text: string) => request(api.http).get(paths.communes).query({ text });
  const found = async (text: string) =>
    ((await search(text).expect(200)).body as Commune[]).map(({ inseeCode }) => inseeCode);

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
    expect(counts).toEqual({ all: 34_969, approximate: 34_969 - 14_735, renamed: 0 });
  });

  it('answer with what a venue needs', async () => {
    const { body } = await search('Saint-Denis').expect(200);
    expect(body[0]).toEqual({
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
    expect(body).toHaveLength(10);
  });

  it.each([
    ['lyon', '69123'],
    ['LYON', '69123'],
    ['69003', '69123'],
    ['69003 Lyon', '69123'],
    ['st etienne', '42218'],
    ['Saint-Étienne', '42218'],
    ["l'hay les roses", '94038'],
    ['L’Haÿ', '94038'],
    ['ajacc', '2A004'],
    ['20090', '2A004'],
    ['fort de france', '97209'],
  ])('are found by typing %s', async (text, inseeCode) => {
    expect((await found(text))[0]).toBe(inseeCode);
  });

  it('begin with the largest of those whose name begins so, then look at later words', async () => {
    const { body } = await search('nazaire').expect(200);
    expect((body as Commune[])[0]?.name).toBe('Saint-Nazaire');
    expect(await found('6900')).toContain('69123');
  });

  it('are none where nothing fits or nothing readable was typed', async () => {
    expect(await found('zzzzzz')).toEqual([]);
    expect(await found('%%__')).toEqual([]);
    expect(await found('00000')).toEqual([]);
  });

  it.each([[''], ['a'], ['x'.repeat(61)]])('refuse %p', async (text) => {
    const { body } = await search(text).expect(400);
    expect(body).toMatchObject({ code: 'VALIDATION', issues: [{ path: ['text'] }] });
  });
});
