import {
  Injectable,
  type CallHandler,
  type ExecutionContext,
  type NestInterceptor,
} from '@nestjs/common';
import { concatMap, defer, lastValueFrom, type Observable } from 'rxjs';
import type { ScopedRequest } from '../http/signed-in';
import { ReceiptsService } from './receipts.service';
import { requestIdentity } from './request-identity';

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * The same write sent again, at once or in turn, has one effect and the same answer. It runs inside the association's
 * transaction: a refusal leaves no receipt, so that a request may be tried again once its cause is gone.
 */
@Injectable()
export class IdempotencyInterceptor implements NestInterceptor {
  constructor(private readonly receipts: ReceiptsService) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const request = context.switchToHttp().getRequest<ScopedRequest>();
    if (!request.scope || SAFE.has(request.method)) return next.handle();
    const identity = requestIdentity({
      accountId: request.scope.accountId,
      method: request.method,
      url: request.originalUrl,
      ifMatch: request.headers['if-match'],
      key: request.header('idempotency-key'),
      body: request.body,
    });
    if (!identity) return next.handle();
    return defer(() => this.receipts.claim(identity)).pipe(
      concatMap(async (known) => {
        if (known) return known.answer;
        const answer: unknown = await lastValueFrom(next.handle(), { defaultValue: undefined });
        await this.receipts.keep(identity, answer);
        return answer;
      }),
    );
  }
}
