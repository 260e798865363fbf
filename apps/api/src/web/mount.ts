import { Logger } from '@nestjs/common';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { urlencoded, type Request, type RequestHandler, type Response } from 'express';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { DirectoryService } from '../directory/directory.service';
import { ListingsService } from '../listings/listings.service';
import type { Settings } from '../settings/settings';
import { dashboard } from './dashboard';
import { directoryPages } from './directory-pages';
import { inProcess } from './in-process';
import { oneAddress } from './one-address';
import { guard, textPolicy } from './policy';
import { receiveReferral, referralForm } from './referral-form';
import { messageForm, relay } from './relay';
import { receiveSearch, searchForm } from './search-form';
import { seatForm, typedCodeAddress } from './seat-addresses';
import { receiveSeatForm } from './seat-forms';
import { robotsText, siteMap } from './site-map';
import { staticFiles } from './static-files';

const API = /^\/(api|feeds)(\/|$)/;
/** What may be a file; a page has no extension, and what it is rendered from is none of them. */
const FILE = /\.(?!html$)\w+$/;
const FORM = urlencoded({ extended: false, limit: '32kb' });

/**
 * Serves both web apps from this process: the public directory at / and /en, the organisers' space under /espace.
 * Call it before `listen`, so that these come before the API's own routes. `folder` holds the built apps; what is not
 * built is not served.
 */
export async function mountWebApps(
  app: NestExpressApplication,
  settings: Settings,
  folder = resolve('dist/apps'),
): Promise<void> {
  const logger = new Logger('Web');
  const { origin, protocol } = new URL(settings.PUBLIC_URL);
  const secure = protocol === 'https:';

  if (existsSync(join(folder, 'dashboard/browser')))
    app.use('/espace', dashboard(join(folder, 'dashboard/browser'), secure));
  else logger.warn('The organisers’ space is not built: /espace answers nothing.');

  if (!existsSync(join(folder, 'directory/server/server.mjs')))
    return logger.warn('The directory is not built: only the API answers.');
  const files = staticFiles(join(folder, 'directory/browser'));
  const ask = inProcess(app);
  const listings = app.get(DirectoryService, { strict: false });
  const projection = app.get(ListingsService, { strict: false });
  const pages = await directoryPages({
    serverFile: join(folder, 'directory/server/server.mjs'),
    settings,
    ask,
    version: () => projection.directoryVersion(),
    secure,
  });

  const text = (response: Response, type: string, body: string) => {
    guard(response, textPolicy(), secure);
    response.type(type).setHeader('Cache-Control', 'public, max-age=3600');
    response.send(body);
  };

  const directory: RequestHandler = async (request: Request, response: Response, next) => {
    if (API.test(request.path)) return next();
    const form = messageForm(request.path);
    if (form && request.method === 'POST')
      return FORM(request, response, (error?: unknown) =>
        error ? next(error) : void relay(form, request, response, ask).catch(next),
      );
    const search = searchForm(request.path);
    if (search && request.method === 'POST')
      return FORM(request, response, (error?: unknown) =>
        error ? next(error) : void receiveSearch(search, request, response, ask).catch(next),
      );
    const referral = referralForm(request.path);
    if (referral && request.method === 'POST')
      return FORM(request, response, (error?: unknown) =>
        error
          ? next(error)
          : void receiveReferral(referral, request, response, { ask, pages }).catch(next),
      );
    const seat = seatForm(request.path);
    if (seat && request.method === 'POST')
      return FORM(request, response, (error?: unknown) =>
        error
          ? next(error)
          : void receiveSeatForm(seat, request, response, { ask, pages }).catch(next),
      );
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return void response.status(405).setHeader('Allow', 'GET, HEAD').end();
    const address = oneAddress(request.originalUrl);
    if (address) return response.redirect(301, address);
    const seatAddress = typedCodeAddress(request.path, request.query['code']);
    if (seatAddress) return response.redirect(303, seatAddress);
    if (request.path === '/robots.txt') return text(response, 'text/plain', robotsText(origin));
    if (request.path === '/sitemap.xml')
      return text(response, 'application/xml', siteMap(origin, await listings.slugs()));
    if (!FILE.test(request.path)) return pages(request, response);
    guard(response, textPolicy(), secure);
    files(request, response, (error?: unknown) =>
      error ? next(error) : void pages(request, response),
    );
  };
  app.use(directory);
}
