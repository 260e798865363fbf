import { HOME_SUPPORT_DEFAULTS, type HomeSupportSettings } from '@presence/domain';
import type { Tenant } from '../database/tenant';
import { HomeSupportSettingsRow } from './home-support-settings.entity';

/** How the association does its home support: what it set, over what holds by default. */
export async function settingsInForce(tenant: Tenant): Promise<HomeSupportSettings> {
  const row = await tenant
    .repository(HomeSupportSettingsRow)
    .findOneBy({ associationId: tenant.scope.associationId });
  return { ...HOME_SUPPORT_DEFAULTS, ...row?.values, version: row?.version ?? 1 };
}
