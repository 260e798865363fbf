import { Injectable } from '@nestjs/common';
import type { Id } from '@presence/domain';
import { sql } from '../database/sql';
import { Tenant } from '../database/tenant';
import { AuditEventRow } from './audit-event.entity';
import { linkHash } from './chain';

type Last = { sequence: string; hash: Buffer };

/** Appends to the association's audit log, in the transaction of the change itself. */
@Injectable()
export class AuditService {
  constructor(private readonly tenant: Tenant) {}

  async record(action: string, subjectId: Id | null): Promise<void> {
    const { associationId, accountId } = this.tenant.scope;
    // Changes of one association take turns at the end of its chain; those of others are not held up.
    await this.tenant.query(sql`select pg_advisory_xact_lock(hashtextextended($1, 1))`, [
      associationId,
    ]);
    const [last] = await this.tenant.query(
      sql<Last>`select sequence, hash from audit_event where association_id = $1 order by sequence desc limit 1`,
      [associationId],
    );
    const event = {
      sequence: String(BigInt(last?.sequence ?? 0) + 1n),
      at: new Date().toISOString(),
      accountId,
      action,
      subjectId,
    };
    await this.tenant
      .repository(AuditEventRow)
      .insert({ ...event, associationId, hash: linkHash(last?.hash ?? Buffer.alloc(0), event) });
  }
}
