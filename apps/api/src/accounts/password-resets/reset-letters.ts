import { sql } from '../../database/sql';
import { Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import type { PasswordResetRequest } from '@presence/contract';
import type { Id } from '@presence/domain';
import type { DataSource } from 'typeorm';
import { LOGIN_DATA_SOURCE } from '../../database/data-sources';
import { Jobs } from '../../jobs/jobs';
import { NotificationsService } from '../../notifications/notifications.service';
import { dashboardLink } from '../../settings/dashboard-link';
import { SETTINGS, type Settings } from '../../settings/settings';
import { hashOfToken, newToken } from '../../tokens/opaque-token';

/** How long a reset's link works. */
const MINUTES = 60;

/** Takes up the requests for a new password: a link goes to the address when it has an account, and nothing when not. */
@Injectable()
export class ResetLetters implements OnApplicationBootstrap {
  constructor(
    @Inject(LOGIN_DATA_SOURCE) private readonly logins: DataSource,
    @Inject(SETTINGS) private readonly settings: Settings,
    private readonly jobs: Jobs,
    private readonly mail: NotificationsService,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.jobs.work<PasswordResetRequest>('password-reset', (id, request) =>
      this.prepare(id, request),
    );
  }

  private async prepare(id: Id, { email, locale }: PasswordResetRequest): Promise<void> {
    const token = newToken(128);
    await this.logins.transaction(async (manager) => {
      const made = await manager.query<{ id: Id }[]>(
        sql`insert into password_reset (id, token_hash, account_id, expires_at)
         select $1, $2, id, now() + make_interval(mins => $4) from account where email = $3
         on conflict (id) do nothing returning id`,
        [id, hashOfToken(token), email, MINUTES],
      );
      if (made.length === 0) return;
      const link = dashboardLink(this.settings, locale, `mot-de-passe/${token}`);
      await this.mail.send(
        { template: 'PASSWORD_RESET', to: email, locale, parameters: { link, minutes: MINUTES } },
        manager,
      );
    });
  }
}
