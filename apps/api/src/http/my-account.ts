import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { DomainError, type Id } from '@presence/domain';
import type { Request } from 'express';
import { accountOf } from './signed-in';

/** The id of the account that asks, on routes for whoever is signed in. */
export const MyAccount = createParamDecorator((_: unknown, context: ExecutionContext): Id => {
  const account = accountOf(context.switchToHttp().getRequest<Request>());
  if (!account) throw new DomainError('NOT_SIGNED_IN');
  return account.accountId;
});
