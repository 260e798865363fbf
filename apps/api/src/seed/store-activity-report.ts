import { periodOfYear } from '@presence/domain';
import type { AssociationStory } from '@presence/testing';
import type { Tenant } from '../database/tenant';
import { ActivityReportRow } from '../reports/activity/activity-report.entity';
import type { Now } from './sessions';

/** Says what the report of activities of last year says beside its figures. */
export async function storeActivityReport(
  tenant: Tenant,
  { activityReport }: AssociationStory,
  { today }: Now,
): Promise<void> {
  if (!activityReport) return;
  const { associationId } = tenant.scope;
  const period = periodOfYear(Number(today.slice(0, 4)) - 1);
  await tenant
    .repository(ActivityReportRow)
    .insert({ ...period, associationId, declaration: activityReport });
}
