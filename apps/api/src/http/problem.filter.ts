import { Catch, Logger, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { Problem } from '@presence/contract';
import type { Request, Response } from 'express';
import { refusalOf } from './refusal';
import { STATUS } from './status';

/** Every refusal leaves as problem+json (RFC 9457). Causes are logged, never sent. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger('Problem');

  catch(error: unknown, host: ArgumentsHost): void {
    const { code, details, issues } = refusalOf(error);
    const status = STATUS[code];
    const http = host.switchToHttp();
    const request = http.getRequest<Request>();
    const response = http.getResponse<Response>();
    if (status >= 500)
      this.logger.error(
        `${request.method} ${request.path}`,
        error instanceof Error ? error.stack : String(error),
      );
    if (response.headersSent) return void response.end();
    if (status === 503) response.setHeader('Retry-After', '2');
    if (status === 429 && typeof details['retryAfter'] === 'number')
      response.setHeader('Retry-After', String(details['retryAfter']));
    response
      .status(status)
      .type('application/problem+json')
      .send(
        JSON.stringify({
          type: 'about:blank',
          title: code,
          status,
          code,
          issues: [...issues],
          details,
        } satisfies Problem),
      );
  }
}
