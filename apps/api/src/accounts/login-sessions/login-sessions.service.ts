import { Inject, Injectable } from '@nestjs/common';
import type { LoginSessionView } from '@presence/contract';
import type { Id } from '@presence/domain';
import { MoreThan, type DataSource, type Repository } from 'typeorm';
import { LOGIN_DATA_SOURCE } from '../../database/data-sources';
import { LoginSessionRow } from './login-session.entity';

@Injectable()
export class LoginSessionsService {
  private readonly rows: Repository<LoginSessionRow>;

  constructor(@Inject(LOGIN_DATA_SOURCE) logins: DataSource) {
    this.rows = logins.getRepository(LoginSessionRow);
  }

  async list(accountId: Id, currentId: Id | undefined): Promise<LoginSessionView[]> {
    const where = { accountId, expiresAt: MoreThan(new Date().toISOString()) };
    const rows = await this.rows.find({ where, order: { lastSeenAt: 'DESC' } });
    return rows.map((row) => ({ ...row, current: row.id === currentId }));
  }

  /** Another account's answers as one that does not exist. */
  async end(accountId: Id, id: Id): Promise<void> {
    await this.rows.remove(await this.rows.findOneByOrFail({ id, accountId }));
  }

  async endAll(accountId: Id): Promise<void> {
    await this.rows.delete({ accountId });
  }
}
