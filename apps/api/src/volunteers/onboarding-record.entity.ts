import type { Id, OnboardingRecord } from '@presence/domain';
import { Check, Column, PrimaryColumn } from 'typeorm';
import { localDate } from '../database/columns';
import { PrivateEntity } from '../database/private-entity';
import { PrivateRow } from '../database/private-row';
import { VolunteerRow } from './volunteer.entity';

/** The table itself has no room for more about a background check than its expiry. */
@PrivateEntity('onboarding_record', {
  name: 'onboarding_record_volunteer',
  columns: ['volunteerId'],
  to: () => VolunteerRow,
})
@Check('onboarding_record_check', `(step = 'BACKGROUND_CHECK') = (done_on is null)`)
export class OnboardingRecordRow extends PrivateRow implements OnboardingRecord {
  @PrimaryColumn('uuid') volunteerId!: Id;
  @PrimaryColumn('varchar', { length: 24 }) step!: OnboardingRecord['step'];
  @Column(localDate({ nullable: true })) doneOn!: string | null;
  @Column('varchar', { length: 40, default: '' }) charterVersion!: string;
  @Column(localDate({ nullable: true })) expiresOn!: string | null;
}
