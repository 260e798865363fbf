import { Injectable } from '@nestjs/common';
import type { HomeSupportSettingsDraft } from '@presence/contract';
import { DomainError, type HomeSupportSettings } from '@presence/domain';
import { Tenant } from '../database/tenant';
import { lockAllGroups } from '../groups/lock-groups';
import { settingsInForce } from './settings-in-force';

type Heatwave = Pick<HomeSupportSettings, 'heatwaveFrom' | 'heatwaveUntil'>;

/** How the association does its home support; the defaults hold for whatever it has not set. */
@Injectable()
export class HomeSupportService {
  constructor(private readonly tenant: Tenant) {}

  read(): Promise<HomeSupportSettings> {
    return settingsInForce(this.tenant);
  }

  /** Without a row the version is 1; the first to write makes it 2, so that a second one is told. */
  async change(
    version: number,
    draft: HomeSupportSettingsDraft | Heatwave,
  ): Promise<HomeSupportSettings> {
    const { associationId } = this.tenant.scope;
    // Its listings say whether it takes requests: they are projected anew after this.
    await lockAllGroups(this.tenant);
    await this.tenant.query('select pg_advisory_xact_lock(hashtextextended($1, 3))', [
      associationId,
    ]);
    const { version: current, ...values } = await this.read();
    if (current !== version) throw new DomainError('VERSION_CONFLICT', { version: current });
    await this.tenant.query(
      `insert into home_support_settings (association_id, values, version) values ($1, $2, 2)
       on conflict (association_id) do update set values = excluded.values, version = home_support_settings.version + 1`,
      [associationId, { ...values, ...draft }],
    );
    // The public form may have opened or closed: pages made before no longer hold.
    this.tenant.beforeCommit('directory version', () =>
      this.tenant.query('update directory_version set version = version + 1'),
    );
    return this.read();
  }
}
