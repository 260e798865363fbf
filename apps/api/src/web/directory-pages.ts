import { Logger } from '@nestjs/common';
import type { Request, Response } from 'express';
import { randomBytes, randomUUID } from 'node:crypto';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { Settings } from '../settings/settings';
import { failurePage } from './failure-page';
import type { InProcessResponse, InProcessRequest } from './in-process';
import { PageCache } from './page-cache';
import { loadRenderer, type RefusedForm, type RenderedPage } from './page-renderer';
import { guard, pagePolicy, textPolicy } from './policy';
import { caching } from './seat-addresses';
import { structuredData } from './structured-data';

type Options = {
  serverFile: string;
  settings: Settings;
  ask: (request: InProcessRequest) => Promise<InProcessResponse>;
  version: () => Promise<string>;
  secure: boolean;
};

/** Compressed once per response, because each carries a nonce of its own: gzip, which starts five times faster than brotli. */
const zipped = promisify(gzip);
const LEVEL = 3;

/** Answers a request with a page; `refused` is a form that is shown again with what was typed, and what is wrong with it. */
export type Pages = (
  request: Request,
  response: Response,
  refused?: { form: RefusedForm; status: number },
) => Promise<void>;

/** Answers any address with a rendered page of the directory, under a policy and a nonce of its own, its form with an id of its own. */
export async function directoryPages({
  serverFile,
  settings,
  ask,
  version,
  secure,
}: Options): Promise<Pages> {
  const logger = new Logger('Pages');
  // They stand where a nonce and the id of a form go in what is rendered and kept. Nobody outside this process knows
  // them, so no text that somebody published can hold them.
  const nonceMarker = randomBytes(24).toString('hex');
  const formIdMarker = randomBytes(24).toString('hex');
  const render = await loadRenderer(serverFile, settings.PUBLIC_URL, {
    nonceMarker,
    formIdMarker,
    call: (path, ip) => ask({ path, ...(ip !== undefined && { ip }) }),
    structuredData,
  });
  const cache = new PageCache((address) => render(address), version);

  const fail = (request: Request, response: Response, status: number) => {
    guard(response, textPolicy(), secure);
    if (status === 503) response.setHeader('Retry-After', '5');
    response
      .status(status)
      .setHeader('Cache-Control', 'no-store')
      .type('html')
      .send(failurePage(request.path));
  };

  const send = async (
    page: RenderedPage,
    request: Request,
    response: Response,
    cacheControl = 'no-cache',
  ) => {
    const nonce = randomBytes(18).toString('base64');
    const html = page.html.replaceAll(nonceMarker, nonce).replaceAll(formIdMarker, randomUUID());
    const zips = request.acceptsEncodings('gzip') === 'gzip';
    const body = zips ? await zipped(html, { level: LEVEL }) : html;
    guard(response, pagePolicy(nonce), secure);
    response.status(page.status).type('html').setHeader('Content-Language', page.language);
    response.setHeader('Cache-Control', cacheControl);
    response.vary('Accept-Encoding');
    if (page.status === 503) response.setHeader('Retry-After', '5');
    if (zips) response.setHeader('Content-Encoding', 'gzip');
    response.end(request.method === 'HEAD' ? undefined : body);
  };

  return async (request, response, refused) => {
    const address = request.originalUrl;
    if (!isAddress(address)) return fail(request, response, 400);
    try {
      if (refused) {
        const page = await render(address, {
          refusedForm: refused.form,
          ...(request.ip !== undefined && { ip: request.ip }),
        });
        // Where the page itself is gone meanwhile, that is what it says.
        if (page?.status === 404) return await send(page, request, response, 'no-store');
        return page?.status === 200
          ? await send({ ...page, status: refused.status }, request, response, 'no-store')
          : fail(request, response, 503);
      }
      const fresh = caching(request.path);
      if (fresh !== null) {
        const page = await render(address, request.ip === undefined ? {} : { ip: request.ip });
        return await (page ? send(page, request, response, fresh) : fail(request, response, 404));
      }
      const page = await cache.page(address);
      return await (page ? send(page, request, response) : fail(request, response, 404));
    } catch (error) {
      logger.error(
        `${request.method} ${request.path}`,
        error instanceof Error ? error.stack : String(error),
      );
      return response.headersSent ? void response.end() : fail(request, response, 503);
    }
  };
}

/** A path of ours that can be read: nothing that would name another host, no broken percent-encoding. */
function isAddress(address: string): boolean {
  if (!address.startsWith('/')) return false;
  try {
    decodeURI(address);
    return true;
  } catch {
    return false;
  }
}
