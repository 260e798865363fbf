import { Injectable } from '@nestjs/common';
import type { HomeSupportSettingsDraft } from '@presence/contract';
import { DomainError, HOME_SUPPORT_DEFAULTS, type HomeSupportSettings } from '@presence/domain';
import { sql } from '../database/sql';
import { Tenant } from '../database/tenant';
import { Events } from '../events/events';
import { HomeSupportSettingsRow } from './home-support-settings.entity';

export { SETTINGS_IN_FORCE } from './settings-in-force';

type Heatwave = Pick<HomeSupportSettings, 'heatwaveFrom' | 'heatwaveUntil'>;

/** How the association does its home support: what it set, over what holds by default. */
export async function settingsInForce(tenant: Tenant): Promise<HomeSupportSettings> {
  const row = await tenant
    .repository(HomeSupportSettingsRow)
    .findOneBy({ associationId: tenant.scope.associationId });
  const { onboarding } = HOME_SUPPORT_DEFAULTS;
  return {
    ...HOME_SUPPORT_DEFAULTS,
    ...row?.values,
    onboarding: { ...onboarding, ...row?.values.onboarding },
    version: row?.version ?? 1,
  };
}

/** How the association does its home support; the defaults hold for whatever it has not set. */
@Injectable()
export class HomeSupportService {
  constructor(
    private readonly tenant: Tenant,
    private readonly events: Events,
  ) {}

  read(): Promise<HomeSupportSettings> {
    return settingsInForce(this.tenant);
  }

  /** Without a row the version is 1; the first to write makes it 2, so that a second one is told. */
  async change(
    version: number,
    draft: HomeSupportSettingsDraft | Heatwave,
  ): Promise<HomeSupportSettings> {
    const { associationId } = this.tenant.scope;
    await this.events.announce('home-support.changing', {});
    await this.tenant.query(sql`select pg_advisory_xact_lock(hashtextextended($1, 3))`, [
      associationId,
    ]);
    const before = await this.read();
    const { version: current, ...values } = before;
    if (current !== version) throw new DomainError('VERSION_CONFLICT', { version: current });
    await this.tenant.query(
      sql`insert into home_support_settings (association_id, values, version) values ($1, $2, 2)
       on conflict (association_id) do update set values = excluded.values, version = home_support_settings.version + 1`,
      [associationId, { ...values, ...draft }],
    );
    const after = await this.read();
    await this.events.announce('home-support.changed', { before, after });
    return after;
  }
}
