import { Inject, Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { DomainError, Id, type Role } from '@presence/domain';
import type { DataSource } from 'typeorm';
import { LOGIN_DATA_SOURCE } from '../database/data-sources';
import { sql } from '../database/sql';
import { ACCESS, type Access } from './access';
import { accountOf, type ScopedRequest } from './signed-in';

type SeatRow = { id: Id; roles: Role[] };

/**
 * Lets a request through as its route declares. An association in which the account does not sit answers exactly
 * as one that does not exist.
 */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    @Inject(LOGIN_DATA_SOURCE) private readonly logins: DataSource,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const access = this.reflector.getAllAndOverride<Access | undefined>(ACCESS, [
      context.getHandler(),
      context.getClass(),
    ]);
    if (!access)
      throw new Error(
        `${context.getClass().name}.${context.getHandler().name} declares no access.`,
      );
    if (access.kind === 'PUBLIC') return true;
    const request = context.switchToHttp().getRequest<ScopedRequest>();
    const account = accountOf(request);
    if (!account) throw new DomainError('NOT_SIGNED_IN');
    if (access.kind === 'SIGNED_IN') return true;

    const associationId = Id.safeParse(request.params['associationId']);
    const seat = associationId.success
      ? await this.seat(associationId.data, account.accountId)
      : undefined;
    if (!associationId.success || !seat) throw new DomainError('NOT_FOUND');
    if (access.roles.length > 0 && !access.roles.some((role) => seat.roles.includes(role)))
      throw new DomainError('NOT_ALLOWED');
    request.scope = {
      associationId: associationId.data,
      accountId: account.accountId,
      organiserId: seat.id,
    };
    return true;
  }

  private async seat(associationId: Id, accountId: Id): Promise<SeatRow | undefined> {
    const [seat] = await this.logins.query<SeatRow[]>(
      sql`select id, roles from organiser where association_id = $1 and account_id = $2 and left_at is null`,
      [associationId, accountId],
    );
    return seat;
  }
}
