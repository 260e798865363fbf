import {
  Injectable,
  type CallHandler,
  type ExecutionContext,
  type NestInterceptor,
} from '@nestjs/common';
import { Id } from '@presence/domain';
import { concatMap, type Observable } from 'rxjs';
import type { ScopedRequest } from '../http/signed-in';
import { AuditService } from './audit.service';

/** Every request that writes within an association leaves a line in its audit log: none can be forgotten, none holds content. */
@Injectable()
export class AuditInterceptor implements NestInterceptor {
  constructor(private readonly audit: AuditService) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const request = context.switchToHttp().getRequest<ScopedRequest>();
    if (!request.scope || request.method === 'GET' || request.method === 'HEAD')
      return next.handle();
    const route = (request.route as { path: string }).path.replace(
      '/api/associations/:associationId',
      '',
    );
    const named = (request.params['id'] ??
      request.params['sessionId'] ??
      request.params['groupId'] ??
      (request.body as { id?: unknown } | undefined)?.id) as unknown;
    const subjectId = Id.safeParse(named).data ?? null;
    return next.handle().pipe(
      concatMap(async (answer: unknown) => {
        await this.audit.record(`${request.method} ${route || '/'}`.slice(0, 120), subjectId);
        return answer;
      }),
    );
  }
}
