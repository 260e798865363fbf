import { sql } from '../../database/sql';
import { Inject, Injectable } from '@nestjs/common';
import type { Id, Locale } from '@presence/domain';
import type { EntityManager } from 'typeorm';
import { NotificationsService } from '../../notifications/notifications.service';
import { dashboardLink } from '../../settings/dashboard-link';
import { SETTINGS, type Settings } from '../../settings/settings';

/** What follows whenever a password changes: every browser is signed out, open resets lapse, and the holder is told by mail. */
@Injectable()
export class NewPassword {
  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    private readonly mail: NotificationsService,
  ) {}

  /** Returns false, and changes nothing, when the password is no longer `instead`. */
  async store(
    manager: EntityManager,
    accountId: Id,
    passwordHash: string,
    instead?: string,
  ): Promise<boolean> {
    const [account] = await manager.query<{ email: string; locale: Locale }[]>(
      sql`with changed as (
         update account set password_hash = $2, version = version + 1
          where id = $1 and ($3::text is null or password_hash = $3) returning email, locale
       ) select * from changed`,
      [accountId, passwordHash, instead ?? null],
    );
    if (!account) return false;
    await manager.query(sql`delete from login_session where account_id = $1`, [accountId]);
    await manager.query(sql`delete from password_reset where account_id = $1 and used_at is null`, [
      accountId,
    ]);
    const link = dashboardLink(this.settings, account.locale, 'mot-de-passe-oublie');
    await this.mail.send(
      {
        template: 'PASSWORD_CHANGED',
        to: account.email,
        locale: account.locale,
        parameters: { link },
      },
      manager,
    );
    return true;
  }
}
