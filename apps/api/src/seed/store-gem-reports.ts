import { gemReportDueOn, gemYearDue } from '@presence/domain';
import type { AssociationStory } from '@presence/testing';
import type { Tenant } from '../database/tenant';
import { GemReportRow } from '../reports/gem-report.entity';
import type { Now } from './sessions';

/** Hands in the last report that was due, so that it is proposed for the next: in January last year's is still to be made. */
export async function storeGemReports(
  tenant: Tenant,
  { gemReports = [] }: AssociationStory,
  { today }: Now,
): Promise<void> {
  const due = gemYearDue(today);
  const year = due === null ? Number(today.slice(0, 4)) - 1 : due - 1;
  const { associationId } = tenant.scope;
  for (const { groupId, declaration } of gemReports)
    await tenant.repository(GemReportRow).insert({
      ...{ associationId, groupId, year, declaration },
      sentAt: `${gemReportDueOn(year).slice(0, 8)}10T09:00:00.000Z`,
    });
}
