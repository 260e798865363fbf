import express from 'express';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import supertest from 'supertest';
import { compress } from '../../../../tools/compress.mjs';
import { dashboard } from './dashboard';
import { isHashed } from './static-files';

describe('the organisers’ space as files', () => {
  const folder = mkdtempSync(join(tmpdir(), 'presence-files-'));
  const site = express();

  beforeAll(() => {
    for (const locale of ['fr', 'en']) {
      mkdirSync(join(folder, locale, 'media'), { recursive: true });
      writeFileSync(join(folder, locale, 'index.html'), `<html lang="${locale}">`);
      writeFileSync(join(folder, locale, 'main-ABCD2345.js'), 'let a = 1;\n'.repeat(200));
      writeFileSync(join(folder, locale, 'ngsw.json'), '{}');
    }
    writeFileSync(join(folder, 'secret.txt'), 'secret');
    compress(folder);
    site.use('/espace', dashboard(folder, true));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it.each([
    ['/espace', 'en', '/espace/en/'],
    ['/espace/', 'de', '/espace/fr/'],
    ['/espace/fr', 'en', '/espace/fr/'],
    ['/espace/de/groupes', 'en', '/espace/en/'],
  ])('sends %s (%s) to %s', async (path, language, location) => {
    const { status, headers } = await supertest(site).get(path).set('accept-language', language);
    expect([status, headers['location']]).toEqual([302, location]);
  });

  it.each([
    ['/espace/fr/', 'no-cache'],
    ['/espace/fr/groupes/0189', 'no-cache'],
    ['/espace/fr/%zz', 'no-cache'],
    ['/espace/fr/ngsw.json', 'no-cache'],
    ['/espace/fr/main-ABCD2345.js', 'public, max-age=31536000, immutable'],
  ])('serves %s to be kept as %s', async (path, kept) => {
    const { status, headers } = await supertest(site).get(path);
    expect([status, headers['cache-control']]).toEqual([200, kept]);
    expect(headers['content-security-policy']).toContain("script-src 'self'");
    expect(headers['strict-transport-security']).toBeDefined();
  });

  it.each([
    ['br, gzip', 'br', 'main-ABCD2345.js'],
    ['gzip, br;q=0', 'gzip', 'main-ABCD2345.js'],
    ['identity', undefined, 'main-ABCD2345.js'],
    ['br', undefined, 'ngsw.json'],
  ])('takes %s, is sent %s of %s, and 304 when it already has it', async (takes, sent, name) => {
    const ask = (etag = '') =>
      supertest(site)
        .get(`/espace/en/${name}`)
        .set({ 'accept-encoding': takes, 'if-none-match': etag });
    const first = await ask();
    expect([first.status, first.headers['content-encoding']]).toEqual([200, sent]);
    expect(first.headers['content-type']).toMatch(
      /^(text\/javascript|application\/json); charset=utf-8$/i,
    );
    const again = await ask(first.headers['etag']);
    expect(again.status).toBe(304);
    for (const header of ['etag', 'cache-control', 'vary'])
      expect(again.headers[header]).toBe(first.headers[header]);
  });

  it.each([
    '/espace/fr/missing-ABCD2345.js',
    '/espace/fr/..%2Fsecret.txt',
    '/espace/fr/%2e%2e/secret.txt',
    '/espace/fr/media/../../secret.txt',
    '/espace/fr//../secret.txt',
  ])('never leaves its folder: %s', async (path) => {
    const { status, text } = await supertest(site).get(path).redirects(1);
    expect(text).not.toContain('secret');
    expect([200, 404]).toContain(status);
  });

  it('knows a name that changes with its content', () => {
    expect(['main-ABCD2345.js', 'media/font-a1_b-c3d.woff2'].every(isHashed)).toBe(true);
    expect(['index.html', 'ngsw-worker.js', 'safety-worker.js', 'favicon.svg'].some(isHashed)).toBe(
      false,
    );
  });
});
