import { type DirectoryCounts, type DirectoryResults, paths } from '@presence/contract';
import type { Group } from '@presence/domain';
import supertest from 'supertest';
import { publishedGroup } from '../testing/published-group';
import { signIn } from '../testing/sign-in';
import { startApi, type TestApi } from '../testing/start-api';

describe('a search in words', () => {
  let api: TestApi;
  let browser: Awaited<ReturnType<typeof signIn>>;
  let association: { id: string };

  beforeAll(async () => {
    api = await startApi();
    association = await api.given.association({ name: 'Les Amarres', slug: 'les-amarres' });
    await api.given.organiser(association, 'animation@lesamarres.example', ['FACILITATOR']);
    browser = await signIn(api, 'animation@lesamarres.example');
    await api.given.commune('59350', {
      name: 'Lille',
      searchName: 'lille',
      postcodes: ['59000'],
      departmentCode: '59',
      regionCode: '32',
      latitude: 50.63,
      longitude: 3.06,
    });
    const published = (...given: [Partial<Group>, [string, number]]) =>
      publishedGroup(api, browser, association, ...given);
    await published({ name: 'Les soirs clairs', themes: ['DEPRESSION'] }, ['TU', 18]);
    await published({ name: 'Matins doux', themes: ['DEPRESSION'] }, ['TH', 10]);
    await published({ name: 'Voix libres', themes: ['ANXIETY'] }, ['TH', 18]);
  });
  afterAll(() => api.stop());

  const ask = async <T>(path: string, query: Record<string, string>) =>
    (await supertest(api.http).get(path).query(query).expect(200)).body as T;
  const search = (text: string) => ask<DirectoryResults>(paths.directoryListings, { text });
  const names = async (text: string) => (await search(text)).cards.map(({ name }) => name);

  it('finds what its words mean, with slips, the day, the hour and the place', async () => {
    expect(await names('depresion lyon mardi soir')).toEqual(['Les soirs clairs']);
    expect(await names('antidépresseurs 69003 jeudi matin')).toEqual(['Matins doux']);
    const { reading, widened } = await search('depresion lyon mardi soir');
    expect(widened).toEqual([]);
    expect(reading?.query).toEqual({
      theme: 'DEPRESSION',
      day: 'TU',
      time: 'EVENING',
      commune: '69123',
    });
  });

  it('lets what was chosen count before what the words say', async () => {
    const { reading } = await ask<DirectoryResults>(paths.directoryListings, {
      text: 'dépression mardi',
      day: 'TH',
    });
    expect(reading?.query).toEqual({ theme: 'DEPRESSION', day: 'TH' });
  });

  it('finds a group by its whole name, whatever its words would say', async () => {
    expect(await names('voix libres')).toEqual(['Voix libres']);
  });

  it('shows no group of another theme as if it fitted', async () => {
    const { cards, total, widened } = await search('boulimie lyon');
    expect({ cards, total, widened }).toEqual({ cards: [], total: 0, widened: [] });
  });

  it('lets one part go at a time, and counts what each other value would find', async () => {
    const { cards, widened } = await search('dépression lyon jeudi soir');
    expect(cards.map(({ name }) => name)).toEqual(['Matins doux']);
    expect(widened).toEqual(['time']);
    const { facets } = await ask<DirectoryCounts>(paths.directoryCounts, {
      text: 'dépression lyon jeudi soir',
    });
    expect(facets).toMatchObject({ day: { TU: 1 }, time: { MORNING: 1 } });
  });

  it('lets the bounds of a place go, and says how far the nearest is', async () => {
    const { cards, widened } = await search('dépression lille');
    expect(widened).toEqual(['commune']);
    expect(cards).toHaveLength(2);
    for (const { distanceKm } of cards) expect(distanceKm).toBeGreaterThan(500);
  });

  it('tells a danger that the words speak of', async () => {
    expect((await search('je veux mourir')).reading?.dangers).toEqual(['SUICIDE']);
    expect((await search('deuil après suicide')).reading?.dangers).toEqual([]);
  });

  it('refuses words that are too long, and takes any signs', async () => {
    await supertest(api.http)
      .get(paths.searchReading)
      .query({ text: 'a'.repeat(101) })
      .expect(400);
    for (const text of ['😀', '%00', "'; drop table", '&|!():*', '    '])
      await supertest(api.http).get(paths.directoryListings).query({ text }).expect(200);
  });
});
