import type { Id } from '@presence/domain';
import type { Request } from 'express';
import type { Scope } from '../database/tenant';

/** What passport keeps of the signed-in account, and what the access guard adds on routes of an association. */
export type SignedInAccount = { accountId: Id };
export type ScopedRequest = Request & { scope?: Scope };

/** The signed-in account of a request, if any. */
export const accountOf = (request: Request): SignedInAccount | undefined =>
  request.user as SignedInAccount | undefined;
