import type { NestExpressApplication } from '@nestjs/platform-express';
import { IncomingMessage, ServerResponse, type IncomingHttpHeaders } from 'node:http';
import { Socket } from 'node:net';

/** A request as the API would get it over the wire. `ip` is whose it is, for the limits. */
export type InProcessRequest = {
  path: string;
  method?: 'GET' | 'POST';
  headers?: IncomingHttpHeaders;
  body?: string;
  ip?: string;
};
export type InProcessResponse = { status: number; body: string };

/** A socket that leads nowhere and has the address of whoever asked. */
const noSocket = (ip: string): Socket =>
  Object.defineProperty(new Socket(), 'remoteAddress', { value: ip });

/** Asks the API of this very process: the same validation, serializer and refusals as over HTTP, but no socket. */
export function inProcess(
  app: NestExpressApplication,
): (request: InProcessRequest) => Promise<InProcessResponse> {
  const handle: (request: IncomingMessage, response: ServerResponse) => void = app
    .getHttpAdapter()
    .getInstance();
  return ({ path, method = 'GET', headers = {}, body = '', ip = '127.0.0.1' }) =>
    new Promise((resolve, reject) => {
      const request = new IncomingMessage(noSocket(ip));
      const size = Buffer.byteLength(body);
      Object.assign(request, {
        method,
        url: path,
        headers: {
          ...headers,
          host: 'in-process',
          ...(size > 0 && { 'content-length': String(size) }),
        },
      });
      if (size > 0) request.push(body);
      request.push(null);

      const response = new ServerResponse(request);
      const chunks: Buffer[] = [];
      const keep = (chunk: unknown) => {
        if (typeof chunk === 'string' || chunk instanceof Uint8Array)
          chunks.push(Buffer.from(chunk));
      };
      response.write = (chunk: unknown) => {
        keep(chunk);
        return true;
      };
      response.end = (chunk?: unknown) => {
        keep(chunk);
        resolve({ status: response.statusCode, body: Buffer.concat(chunks).toString() });
        response.emit('finish');
        return response;
      };
      response.on('error', reject);
      handle(request, response);
    });
}
