import { createHash } from 'node:crypto';
import {
  Injectable,
  type CallHandler,
  type ExecutionContext,
  type NestInterceptor,
} from '@nestjs/common';
import type { Request, Response } from 'express';
import { map, type Observable } from 'rxjs';

/**
 * A feed as it is sent, with the strong tag that names its octets and the name of a file under which somebody may keep it; a
 * private one is kept by its reader alone.
 */
export type FeedText = { etag: string; body: string; fileName: string; cache?: 'private' };

/** A feed with the tag of its octets. */
export const feedText = (body: string, rest: Omit<FeedText, 'etag' | 'body'>): FeedText => ({
  body,
  etag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`,
  ...rest,
});

/** Sends a feed as text/calendar with its tag, or 304 to who has it already. */
@Injectable()
export class FeedInterceptor implements NestInterceptor {
  intercept(
    context: ExecutionContext,
    next: CallHandler<FeedText>,
  ): Observable<string | undefined> {
    const http = context.switchToHttp();
    const request = http.getRequest<Request>();
    const response = http.getResponse<Response>();
    return next.handle().pipe(
      map(({ body, etag, fileName, cache = 'public' }) => {
        response.setHeader('ETag', etag);
        response.setHeader('Cache-Control', `${cache}, no-cache`);
        response.setHeader('X-Content-Type-Options', 'nosniff');
        const held = (request.headers['if-none-match'] ?? '')
          .split(',')
          .map((tag) => tag.trim().replace(/^W\//, ''));
        if (held.includes(etag)) return void response.status(304);
        response.setHeader('Content-Type', 'text/calendar; charset=utf-8');
        response.setHeader('Content-Disposition', `inline; filename="${fileName}"`);
        return body;
      }),
    );
  }
}
