import { Inject, Injectable } from '@nestjs/common';
import { DomainError } from '@presence/domain';
import type { DataSource } from 'typeorm';
import { LOGIN_DATA_SOURCE } from '../database/data-sources';
import { sql } from '../database/sql';
import type { Limit } from './limits';

type Counted = { key: string; count: number; rest: number };

/** Counts attempts in PostgreSQL, so that replicas count together. Windows end by themselves: nobody is locked out for good. */
@Injectable()
export class Attempts {
  constructor(@Inject(LOGIN_DATA_SOURCE) private readonly logins: DataSource) {}

  /**
   * Counts one attempt under each limit, before the work: attempts at the same moment cannot all pass.
   * @throws DomainError TOO_MANY_ATTEMPTS with the seconds to wait
   */
  async take(limits: readonly Limit[]): Promise<void> {
    // In the order of their keys: two requests that count the same ones cannot wait for each other.
    const sorted = [...limits].sort((a, b) => (a.key < b.key ? -1 : 1));
    const counted = await this.logins.query<Counted[]>(
      sql`insert into attempt (key, count, window_ends_at)
         select key, 1, now() + make_interval(secs => seconds) from unnest($1::text[], $2::int[]) as taken (key, seconds)
       on conflict (key) do update set
         count = case when attempt.window_ends_at <= now() then 1 else attempt.count + 1 end,
         window_ends_at = case when attempt.window_ends_at <= now() then excluded.window_ends_at else attempt.window_ends_at end
       returning key, count, ceil(extract(epoch from window_ends_at - now()))::int as rest`,
      [sorted.map(({ key }) => key), sorted.map(({ seconds }) => seconds)],
    );
    const over = counted.filter(({ key, count }) =>
      limits.some((limit) => limit.key === key && count > limit.attempts),
    );
    if (over.length > 0)
      throw new DomainError('TOO_MANY_ATTEMPTS', {
        retryAfter: Math.max(1, ...over.map(({ rest }) => rest)),
      });
  }

  /** What succeeded was no attempt to guess: it no longer counts. */
  async giveBack(limits: readonly Limit[]): Promise<void> {
    await this.logins.query(
      sql`update attempt set count = greatest(count - 1, 0) where key = any($1)`,
      [limits.map(({ key }) => key).sort()],
    );
  }

  /** Deletes what counts no longer. */
  async forgetEnded(): Promise<void> {
    await this.logins.query(sql`delete from attempt where window_ends_at < now()`);
  }

  /** Whoever has just proved to hold the address begins anew. */
  async forget(limits: readonly Limit[]): Promise<void> {
    await this.logins.query(sql`delete from attempt where key = any($1)`, [
      limits.map(({ key }) => key).sort(),
    ]);
  }
}
