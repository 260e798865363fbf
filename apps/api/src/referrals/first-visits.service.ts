import { Injectable } from '@nestjs/common';
import type { FirstVisit, FirstVisitsQuery } from '@presence/contract';
import { DAY_MS } from '@presence/domain';
import { AuditService } from '../audit/audit.service';
import { organiserOf } from '../associations/associations.service';
import { Tenant } from '../database/tenant';
import { settingsInForce } from '../home-support/home-support.service';
import { Sealing } from '../sealing/sealing';
import { firstVisits } from './first-visits';

/** The first visits of a calendar. */
@Injectable()
export class FirstVisitsService {
  constructor(
    private readonly tenant: Tenant,
    private readonly sealing: Sealing,
    private readonly audit: AuditService,
  ) {}

  /** Those whose local date lies between two dates, both included. */
  async list({ from, to }: FirstVisitsQuery): Promise<FirstVisit[]> {
    const me = await organiserOf(this.tenant, this.tenant.scope.organiserId);
    const at = (date: string, days: number) =>
      new Date(Date.parse(date) + days * DAY_MS).toISOString();
    const visits = await firstVisits(
      this.tenant,
      await this.sealing.opener(),
      await settingsInForce(this.tenant),
      { from: at(from, -1), to: at(to, 2), all: me?.roles.includes('COORDINATOR') ?? false },
    );
    const shown = visits.filter(({ date }) => date >= from && date <= to);
    if (shown.length > 0) await this.audit.record('READ first visits', null);
    return shown;
  }
}
