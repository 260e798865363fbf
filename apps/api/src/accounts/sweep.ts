import { Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { LOGIN_DATA_SOURCE } from '../database/data-sources';
import { sql } from '../database/sql';
import { Jobs } from '../jobs/jobs';
import { Attempts } from '../limits/attempts';

/** Every night what has run out is deleted: login sessions, counted attempts, links for a new password. */
@Injectable()
export class Sweep implements OnApplicationBootstrap {
  constructor(
    @Inject(LOGIN_DATA_SOURCE) private readonly logins: DataSource,
    private readonly attempts: Attempts,
    private readonly jobs: Jobs,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.jobs.work('sweep-accounts', () => this.sweep());
  }

  async sweep(): Promise<void> {
    await this.logins.query(sql`delete from login_session where expires_at < now()`);
    await this.attempts.forgetEnded();
    await this.logins.query(sql`delete from password_reset where expires_at < now()`);
  }
}
