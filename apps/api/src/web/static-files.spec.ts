import express from 'express';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import supertest from 'supertest';
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
    ['/espace/fr/ngsw.json', 'no-cache'],
    ['/espace/fr/main-ABCD2345.js', 'public, max-age=31536000, immutable'],
  ])('serves %s to be kept as %s', async (path, kept) => {
    const { status, headers } = await supertest(site).get(path);
    expect([status, headers['cache-control']]).toEqual([200, kept]);
    expect(headers['content-security-policy']).toContain("script-src 'self'");
    expect(headers['strict-transport-security']).toBeDefined();
  });

  it('compresses, and answers 304 to who already has it', async () => {
    const first = await supertest(site)
      .get('/espace/en/main-ABCD2345.js')
      .set('accept-encoding', 'br');
    expect(first.headers['content-encoding']).toBe('br');
    const second = await supertest(site)
      .get('/espace/en/main-ABCD2345.js')
      .set('if-none-match', first.headers['etag'] ?? '');
    expect(second.status).toBe(304);
  });

  it.each([
    '/espace/fr/missing-ABCD2345.js',
    '/espace/fr/..%2Fsecret.txt',
    '/espace/fr/%2e%2e/secret.txt',
    '/espace/fr/media/../../secret.txt',
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
