import { Injectable } from '@nestjs/common';
import type { OnboardingRecordDraft } from '@presence/contract';
import {
  HOME_SUPPORT_DEFAULTS,
  recordToKeep,
  type HomeSupportSettings,
  type Id,
  type OnboardingStep,
} from '@presence/domain';
import { Tenant } from '../database/tenant';
import { OnboardingRecordRow } from './onboarding-record.entity';
import { today } from './today';
import { VolunteerRow } from './volunteer.entity';

type Asked = Pick<HomeSupportSettings, 'onboarding' | 'charterVersion'>;

/** The steps by which a volunteer comes in, as the association set them and as they were done. */
@Injectable()
export class OnboardingService {
  constructor(private readonly tenant: Tenant) {}

  async settings(): Promise<Asked> {
    const [row] = await this.tenant.query<{ values: Partial<Asked> }>(
      'select values from home_support_settings',
    );
    const { onboarding, charterVersion } = HOME_SUPPORT_DEFAULTS;
    return {
      onboarding: { ...onboarding, ...row?.values.onboarding },
      charterVersion: row?.values.charterVersion ?? charterVersion,
    };
  }

  /** Records a step as done; done again, the later record stands alone. */
  async record(volunteerId: Id, step: OnboardingStep, draft: OnboardingRecordDraft): Promise<void> {
    await this.tenant
      .repository(VolunteerRow)
      .findOneOrFail({ where: { id: volunteerId }, lock: { mode: 'for_no_key_update' } });
    const rows = this.tenant.repository(OnboardingRecordRow);
    await rows.save(
      rows.create({
        ...recordToKeep({ ...draft, volunteerId, step }, await today(this.tenant)),
        associationId: this.tenant.scope.associationId,
      }),
    );
  }

  async forget(volunteerId: Id, step: OnboardingStep): Promise<void> {
    const rows = this.tenant.repository(OnboardingRecordRow);
    await rows.remove(await rows.findOneByOrFail({ volunteerId, step }));
  }
}
