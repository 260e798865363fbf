import { Injectable } from '@nestjs/common';
import type { WhoComes } from '@presence/contract';
import type { Id } from '@presence/domain';
import { AuditService } from '../audit/audit.service';
import { Tenant } from '../database/tenant';
import { assertOnRecord } from '../people/people.service';
import { COMING, COMPANIONS } from './who-comes.queries';

/** Who calls and visits a person, for the coordinator who reads the record. */
@Injectable()
export class WhoComesService {
  constructor(
    private readonly tenant: Tenant,
    private readonly audit: AuditService,
  ) {}

  async read(personId: Id): Promise<WhoComes> {
    await assertOnRecord(this.tenant, personId);
    const now = new Date().toISOString();
    const companions = await this.tenant.query(COMPANIONS, [personId, now]);
    const coming = await this.tenant.query(COMING, [personId, now]);
    await this.audit.record('READ person', personId);
    return { companions, coming };
  }
}
