import express from 'express';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import supertest from 'supertest';
import { testSettings } from '../testing/test-settings';
import { directoryPages } from './directory-pages';

/** A directory of one page, which says how often it was rendered. */
const SERVER = `
export const createRenderer = () => {
  let rendered = 0;
  return async (request, { nonceMarker, formIdMarker }) =>
    new Response('<script nonce="' + nonceMarker + '"></script><input name="formId" value="' + formIdMarker + '" /><p>' + ++rendered + '</p>');
};
`;

describe('a page out of the cache', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'presence-pages-'));
    await writeFile(join(folder, 'server.mjs'), SERVER);
  });
  afterAll(() => rm(folder, { recursive: true }));

  /** A site of that directory alone. */
  async function site() {
    const pages = await directoryPages({
      serverFile: join(folder, 'server.mjs'),
      settings: testSettings('postgres://localhost/none'),
      ask: async () => ({ status: 404, body: '' }),
      version: async () => '1',
      secure: false,
    });
    return express().use((request, response) => pages(request, response));
  }

  it.each([
    ['gzip, deflate, br', 'gzip'],
    ['GZIP;q=0.5', 'gzip'],
    ['br, gzip;q=0', undefined],
    ['identity', undefined],
    ['x-gzip-not', undefined],
  ])('is sent to who takes %s in %s', async (takes, sent) => {
    const { headers, text } = await supertest(await site())
      .get('/')
      .set('accept-encoding', takes)
      .expect(200);
    expect(headers['content-encoding']).toBe(sent);
    expect(headers['vary']).toBe('Accept-Encoding');
    expect(text).toMatch(/<p>\d+<\/p>$/);
  });

  it('has a nonce and a form of its own for each visitor', async () => {
    const directory = await site();
    const visits = await Promise.all([
      supertest(directory).get('/demander-un-appel/les-amarres').expect(200),
      supertest(directory).get('/demander-un-appel/les-amarres').expect(200),
    ]);
    const [one, other] = visits.map(({ text }) => ({
      nonce: /nonce="([^"]+)"/.exec(text)?.[1],
      formId: /value="([^"]+)"/.exec(text)?.[1],
    }));
    expect(visits.map(({ text }) => /<p>(\d+)</.exec(text)?.[1])).toEqual(['1', '1']);
    for (const { formId } of [one, other] as { formId: string }[])
      expect(formId).toMatch(
        /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
      );
    expect(one?.formId).not.toBe(other?.formId);
    expect(one?.nonce).not.toBe(other?.nonce);
  });
});
