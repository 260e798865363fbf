import {
  Injectable,
  type CallHandler,
  type ExecutionContext,
  type NestInterceptor,
} from '@nestjs/common';
import { defer, lastValueFrom, type Observable } from 'rxjs';
import { Tenant } from '../database/tenant';
import type { ScopedRequest } from './signed-in';

/** Routes of an association run inside its transaction, which commits before the answer leaves. */
@Injectable()
export class TenantInterceptor implements NestInterceptor {
  constructor(private readonly tenant: Tenant) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const { scope } = context.switchToHttp().getRequest<ScopedRequest>();
    if (!scope) return next.handle();
    return defer(() =>
      this.tenant.run(scope, () => lastValueFrom(next.handle(), { defaultValue: undefined })),
    );
  }
}
