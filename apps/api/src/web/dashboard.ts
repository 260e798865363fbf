import { LOCALES } from '@presence/domain';
import type { RequestHandler } from 'express';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { preferredLanguage } from './language';
import { dashboardPolicy, guard } from './policy';
import { staticFiles } from './static-files';

/** The organisers' space: files of its build, and its index.html for every address that is no file. Mount it at /espace. */
export function dashboard(folder: string, secure: boolean): RequestHandler {
  const built = LOCALES.filter((locale) => existsSync(join(folder, locale)));
  const apps = new Map<string, RequestHandler>(
    built.map((locale) => [locale, staticFiles(join(folder, locale))]),
  );
  const policy = dashboardPolicy();

  return (request, response, next) => {
    guard(response, policy, secure);
    if (built.length === 0) return void response.status(503).type('text').end('503');
    const [, language = '', slash] = /^\/([^/]*)(\/?)/.exec(request.path) ?? [];
    const app = apps.get(language);
    if (!app || !slash) {
      response.vary('Accept-Language');
      const preferred = preferredLanguage(request.headers['accept-language']);
      const locale = app ? language : built.includes(preferred) ? preferred : built[0];
      return response.redirect(302, `/espace/${locale}/`);
    }
    request.url = request.url.slice(1 + language.length);
    app(request, response, (error?: unknown) => {
      if (error) return next(error);
      if (/\.\w{2,11}$/.test(request.path)) return response.status(404).type('text').end('404');
      request.url = '/index.html';
      app(request, response, next);
    });
  };
}
