import { Injectable } from '@nestjs/common';
import type { OnboardingRecordDraft } from '@presence/contract';
import {
  recordToKeep,
  type HomeSupportSettings,
  type Id,
  type OnboardingStep,
} from '@presence/domain';
import { Tenant } from '../database/tenant';
import { OnboardingRecordRow } from './onboarding-record.entity';
import { today } from '../database/association-clock';
import { settingsInForce } from '../home-support/home-support.service';
import { VolunteerRow } from './volunteer.entity';

type OnboardingRules = Pick<HomeSupportSettings, 'onboarding' | 'charterVersion'>;

/** The steps by which a volunteer comes in, as the association set them and as they were done. */
@Injectable()
export class OnboardingService {
  constructor(private readonly tenant: Tenant) {}

  settings(): Promise<OnboardingRules> {
    return settingsInForce(this.tenant);
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
