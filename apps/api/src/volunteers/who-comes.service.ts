import { Injectable } from '@nestjs/common';
import type { WhoComes } from '@presence/contract';
import type { Id } from '@presence/domain';
import { IsNull } from 'typeorm';
import { AuditService } from '../audit/audit.service';
import { Tenant } from '../database/tenant';
import { SupportedPersonRow } from '../people/supported-person.entity';
import { COMING, COMPANIONS } from './who-comes.queries';

/** Who calls and visits a person, for the coordinator who reads the record. */
@Injectable()
export class WhoComesService {
  constructor(
    private readonly tenant: Tenant,
    private readonly audit: AuditService,
  ) {}

  async read(personId: Id): Promise<WhoComes> {
    await this.tenant
      .repository(SupportedPersonRow)
      .findOneByOrFail({ id: personId, erasedAt: IsNull() });
    const now = new Date().toISOString();
    const companions = await this.tenant.query<WhoComes['companions'][number]>(COMPANIONS, [
      personId,
      now,
    ]);
    const coming = await this.tenant.query<WhoComes['coming'][number]>(COMING, [personId, now]);
    await this.audit.record('READ person', personId);
    return { companions, coming };
  }
}
