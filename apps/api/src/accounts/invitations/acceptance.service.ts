import { Inject, Injectable } from '@nestjs/common';
import type { AcceptanceDraft, InvitationView } from '@presence/contract';
import { DomainError, newId, type Id, type Role } from '@presence/domain';
import type { DataSource, EntityManager } from 'typeorm';
import { LOGIN_DATA_SOURCE } from '../../database/data-sources';
import { Events } from '../../events/events';
import { Attempts } from '../../limits/attempts';
import { tokenLimits } from '../../limits/limits';
import { hashOfToken } from '../../tokens/opaque-token';
import { associationOfToken } from '../../tokens/association-token';
import { sql } from '../../database/sql';
import { Invitee, type Identified } from './invitee';

type OpenInvitation = InvitationView & { associationId: Id };

@Injectable()
export class AcceptanceService {
  constructor(
    @Inject(LOGIN_DATA_SOURCE) private readonly logins: DataSource,
    private readonly attempts: Attempts,
    private readonly invitee: Invitee,
    private readonly events: Events,
  ) {}

  async read(token: string, ip: string | undefined): Promise<InvitationView> {
    await this.attempts.take(tokenLimits(ip));
    return this.open(token);
  }

  /** Makes the account where the address has none; the seat follows. Returns whose it is. */
  async accept(token: string, draft: AcceptanceDraft, ip: string | undefined): Promise<Id> {
    await this.attempts.take(tokenLimits(ip));
    const { associationId, email } = await this.open(token);
    const identified = await this.invitee.identify(email, draft, ip);
    return this.logins.transaction(async (manager) => {
      await manager.query(sql`select set_config('app.association', $1, true)`, [associationId]);
      const roles = await this.useUp(manager, associationId, token);
      const accountId = await this.account(manager, email, identified);
      await this.events.announce('invitation.accepted', {
        manager,
        associationId,
        accountId,
        roles,
      });
      return accountId;
    });
  }

  private async open(token: string): Promise<OpenInvitation> {
    const [open] = await this.logins.query<OpenInvitation[]>(
      sql`select i.association_id as "associationId", i.email, i.roles, s.name as "associationName", a.id is not null as "accountExists"
         from invitation i join association s on s.id = i.association_id left join account a on a.email = i.email
        where i.association_id = $1 and i.token_hash = $2 and i.accepted_at is null and i.expires_at > now()`,
      [associationOfToken(token), hashOfToken(token)],
    );
    if (!open) throw new DomainError('TOKEN_INVALID');
    return open;
  }

  /** Of two who follow the link at once the second waits here, and then finds it used. */
  private async useUp(manager: EntityManager, associationId: Id, token: string): Promise<Role[]> {
    const [used] = await manager.query<{ roles: Role[] }[]>(
      sql`with used as (
         update invitation set accepted_at = now()
          where association_id = $1 and token_hash = $2 and accepted_at is null and expires_at > now() returning roles
       ) select roles from used`,
      [associationId, hashOfToken(token)],
    );
    if (!used) throw new DomainError('TOKEN_INVALID');
    return used.roles;
  }

  private async account(
    manager: EntityManager,
    email: string,
    identified: Identified,
  ): Promise<Id> {
    if ('accountId' in identified) return identified.accountId;
    const id = newId();
    const { displayName, locale, passwordHash } = identified;
    await manager.query(
      sql`insert into account (id, email, display_name, locale, password_hash) values ($1, $2, $3, $4, $5)`,
      [id, email, displayName, locale, passwordHash],
    );
    return id;
  }
}
