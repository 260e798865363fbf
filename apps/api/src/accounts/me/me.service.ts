import { Inject, Injectable } from '@nestjs/common';
import type { Me, MeDraft } from '@presence/contract';
import { DomainError, type Id } from '@presence/domain';
import type { DataSource } from 'typeorm';
import { LOGIN_DATA_SOURCE } from '../../database/data-sources';
import { sql } from '../../database/sql';

@Injectable()
export class MeService {
  constructor(@Inject(LOGIN_DATA_SOURCE) private readonly logins: DataSource) {}

  /** The account with its seats, in one statement: every page of the dashboard begins with it. */
  async read(accountId: Id): Promise<Me> {
    const [me] = await this.logins.query<Me[]>(
      sql`select a.id, a.email, a.display_name as "displayName", a.locale, coalesce(json_agg(json_build_object(
           'organiserId', o.id, 'associationId', s.id, 'associationSlug', s.slug, 'associationName', s.name, 'timeZone', s.time_zone, 'roles', o.roles
         ) order by s.name) filter (where s.id is not null), '[]') as seats
         from account a
         left join organiser o on o.account_id = a.id and o.left_at is null
         left join association s on s.id = o.association_id
        where a.id = $1 group by a.id`,
      [accountId],
    );
    // The account went while its cookie was on the way.
    if (!me) throw new DomainError('NOT_SIGNED_IN');
    return me;
  }

  async change(accountId: Id, draft: MeDraft): Promise<Me> {
    await this.logins.query(
      sql`update account set display_name = $2, locale = $3, version = version + 1 where id = $1`,
      [accountId, draft.displayName, draft.locale],
    );
    return this.read(accountId);
  }
}
