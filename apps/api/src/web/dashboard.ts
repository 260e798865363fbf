import { LOCALES, type Locale } from '@presence/domain';
import type { Request, RequestHandler, Response } from 'express';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { preferredLanguage } from './language';
import { dashboardPolicy, guard } from './policy';
import { StaticFiles } from './static-files';

/** The organisers' space: files of its build, and its index.html for every address that is no file. Mount it at /espace. */
export function dashboard(folder: string, secure: boolean): RequestHandler {
  const built = new Map(
    LOCALES.map((locale) => [locale, join(folder, locale)] as const).filter(([, path]) =>
      existsSync(path),
    ),
  );
  const files = new Map<Locale, StaticFiles>(
    [...built].map(([locale, path]) => [locale, new StaticFiles(path)]),
  );
  const policy = dashboardPolicy();

  return async (request: Request, response: Response) => {
    guard(response, policy, secure);
    const [, language = '', name = ''] = /^\/?([^/]*)\/?(.*)$/.exec(request.path) ?? [];
    const app = files.get(language as Locale);
    if (files.size === 0) return void response.status(503).type('text').end('503');
    if (!app || !/^\/[^/]+\//.test(request.path)) {
      response.vary('Accept-Language');
      const preferred = preferredLanguage(request.headers['accept-language']);
      const locale = app ? language : files.has(preferred) ? preferred : [...files.keys()][0];
      return response.redirect(302, `/espace/${locale}/`);
    }
    if (app.has(name)) return app.send(name, request, response);
    if (/\.\w{2,11}$/.test(name)) return void response.status(404).type('text').end('404');
    return app.send('index.html', request, response);
  };
}
