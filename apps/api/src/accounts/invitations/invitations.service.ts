import { Inject, Injectable } from '@nestjs/common';
import type { Invitation, InvitationDraft } from '@presence/contract';
import { DAY_MS, DomainError, type Id } from '@presence/domain';
import { IsNull, MoreThan } from 'typeorm';
import { createOnce } from '../../database/create-once';
import { sql } from '../../database/sql';
import { Tenant } from '../../database/tenant';
import { NotificationsService } from '../../notifications/notifications.service';
import { dashboardLink } from '../../settings/dashboard-link';
import { SETTINGS, type Settings } from '../../settings/settings';
import { Attempts } from '../../limits/attempts';
import { invitationLimits } from '../../limits/limits';
import { hashOfToken } from '../../tokens/opaque-token';
import { newAssociationToken } from '../../tokens/association-token';
import { InvitationRow } from './invitation.entity';

/** How long an invitation's link works: volunteers do not read their mail every day. */
const DAYS = 7;

@Injectable()
export class InvitationsService {
  constructor(
    private readonly tenant: Tenant,
    private readonly attempts: Attempts,
    private readonly mail: NotificationsService,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** Those still open. */
  list(): Promise<Invitation[]> {
    const where = { acceptedAt: IsNull(), expiresAt: MoreThan(new Date().toISOString()) };
    return this.tenant.repository(InvitationRow).find({ where, order: { createdAt: 'DESC' } });
  }

  /** A new invitation takes the place of an open one to the same address. The answer never tells whether it has an account. */
  async create(draft: InvitationDraft): Promise<Invitation> {
    const { accountId, associationId, organiserId } = this.tenant.scope;
    await this.attempts.take(invitationLimits(accountId));
    await this.assertNoSeat(draft.email);
    const token = newAssociationToken(associationId);
    const expiresAt = new Date(Date.now() + DAYS * DAY_MS).toISOString();
    const row = { ...draft, tokenHash: hashOfToken(token), invitedBy: organiserId, expiresAt };
    if (await createOnce(this.tenant, InvitationRow, row)) {
      await this.clear(draft);
      await this.post(draft, token);
    }
    return this.tenant.repository(InvitationRow).findOneByOrFail({ id: draft.id });
  }

  async revoke(id: Id): Promise<void> {
    const rows = this.tenant.repository(InvitationRow);
    await rows.remove(await rows.findOneByOrFail({ id, acceptedAt: IsNull() }));
  }

  private async assertNoSeat(email: string): Promise<void> {
    const seats = await this.tenant.query(
      sql`select 1 from organiser o join account a on a.id = o.account_id where a.email = $1 and o.left_at is null`,
      [email],
    );
    if (seats.length > 0)
      throw new DomainError('ALREADY_EXISTS', {}, [{ path: ['email'], message: 'ALREADY_EXISTS' }]);
  }

  /** Addresses of people who never came are not kept. */
  private async clear({ id, email }: InvitationDraft): Promise<void> {
    await this.tenant.query(
      sql`delete from invitation where id <> $1 and accepted_at is null and (email = $2 or expires_at < now() - interval '30 days')`,
      [id, email],
    );
  }

  private async post({ email, locale }: InvitationDraft, token: string): Promise<void> {
    const [from] = await this.tenant.query(
      sql<{
        associationName: string;
        inviterName: string;
      }>`select s.name as "associationName", a.display_name as "inviterName"
         from association s, organiser o join account a on a.id = o.account_id where o.id = $1`,
      [this.tenant.scope.organiserId],
    );
    if (!from) throw new DomainError('NOT_FOUND');
    const link = dashboardLink(this.settings, locale, `invitation/${token}`);
    await this.mail.send(
      { template: 'INVITATION', to: email, locale, parameters: { ...from, link, days: DAYS } },
      this.tenant.manager,
    );
  }
}
