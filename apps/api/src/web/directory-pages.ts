import { Logger } from '@nestjs/common';
import type { Request, Response } from 'express';
import { randomBytes, randomUUID } from 'node:crypto';
import type { Settings } from '../settings/settings';
import { encode, encodingFor } from './encoding';
import { failurePage } from './failure-page';
import type { InProcessAnswer, InProcessRequest } from './in-process';
import { PageCache } from './page-cache';
import { loadRenderer, type RenderedPage } from './page-renderer';
import { guard, pagePolicy, textPolicy } from './policy';
import { structuredData } from './structured-data';

type Options = {
  serverFile: string;
  settings: Settings;
  ask: (request: InProcessRequest) => Promise<InProcessAnswer>;
  version: () => Promise<string>;
  secure: boolean;
};

/** Compressed once per response, because each carries a nonce of its own: gzip, which starts five times faster than brotli. */
const ENCODINGS = ['gzip'] as const;
const EFFORT = 3;

/** Answers any address with a rendered page of the directory, under a policy and a nonce of its own, its form with an id of its own. */
export async function directoryPages({
  serverFile,
  settings,
  ask,
  version,
  secure,
}: Options): Promise<(request: Request, response: Response) => Promise<void>> {
  const logger = new Logger('Pages');
  // They stand where a nonce and the id of a form go in what is rendered and kept. Nobody outside this process knows
  // them, so no text that somebody published can hold them.
  const nonceMarker = randomBytes(24).toString('hex');
  const formIdMarker = randomBytes(24).toString('hex');
  const render = await loadRenderer(serverFile, settings.PUBLIC_URL, {
    nonceMarker,
    formIdMarker,
    call: (path) => ask({ path }),
    structuredData,
  });
  const cache = new PageCache(render, version);

  const fail = (request: Request, response: Response, status: number) => {
    guard(response, textPolicy(), secure);
    if (status === 503) response.setHeader('Retry-After', '5');
    response
      .status(status)
      .setHeader('Cache-Control', 'no-store')
      .type('html')
      .send(failurePage(request.path));
  };

  const send = async (page: RenderedPage, request: Request, response: Response) => {
    const nonce = randomBytes(18).toString('base64');
    const encoding = encodingFor(request.headers['accept-encoding'], ENCODINGS);
    const body = await encode(
      Buffer.from(page.html.replaceAll(nonceMarker, nonce).replaceAll(formIdMarker, randomUUID())),
      encoding,
      EFFORT,
    );
    guard(response, pagePolicy(nonce), secure);
    response.status(page.status).type('html').setHeader('Content-Language', page.language);
    response.setHeader('Cache-Control', 'no-cache');
    response.vary('Accept-Encoding');
    if (page.status === 503) response.setHeader('Retry-After', '5');
    if (encoding !== 'identity') response.setHeader('Content-Encoding', encoding);
    response.end(request.method === 'HEAD' ? undefined : body);
  };

  return async (request, response) => {
    const address = request.originalUrl;
    if (!isAddress(address)) return fail(request, response, 400);
    try {
      const page = await cache.page(address);
      return await (page ? send(page, request, response) : fail(request, response, 404));
    } catch (error) {
      logger.error(`GET ${request.path}`, error instanceof Error ? error.stack : String(error));
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
