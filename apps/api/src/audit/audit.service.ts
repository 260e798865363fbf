import { Injectable } from '@nestjs/common';
import type { Id } from '@presence/domain';
import { sql } from '../database/sql';
import { Tenant } from '../database/tenant';

/** Appends to the association's audit log, in the transaction of the change itself. */
@Injectable()
export class AuditService {
  constructor(private readonly tenant: Tenant) {}

  /** Changes of one association take turns at the end of its chain; those of others are not held up. */
  async record(action: string, subjectId: Id | null): Promise<void> {
    const { associationId, accountId } = this.tenant.scope;
    await this.tenant.query(sql`select append_audit_event($1, $2, $3, $4, $5)`, [
      associationId,
      accountId,
      action,
      subjectId,
      new Date().toISOString(),
    ]);
  }
}
