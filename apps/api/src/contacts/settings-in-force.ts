import { HOME_SUPPORT_DEFAULTS } from '@presence/domain';
import type { Tenant } from '../database/tenant';
import { HomeSupportSettingsRow } from '../home-support/home-support-settings.entity';

/** How the association does its home support: what it set, over what holds by default. */
export async function settingsInForce(tenant: Tenant): Promise<typeof HOME_SUPPORT_DEFAULTS> {
  const row = await tenant.repository(HomeSupportSettingsRow).findOneBy({ associationId: tenant.scope.associationId });
  return { ...HOME_SUPPORT_DEFAULTS, ...row?.values };
}
