import type { Id, ReminderPreference } from '@presence/domain';
import { Column, PrimaryColumn, VersionColumn } from 'typeorm';
import { PrivateEntity } from '../database/private-entity';
import { PrivateRow } from '../database/private-row';

/** What somebody chose; without a row, the usual holds. */
@PrivateEntity('reminder_preference', {
  name: 'reminder_preference_organiser',
  columns: ['organiserId'],
  to: 'organiser',
  onDelete: 'CASCADE',
})
export class ReminderPreferenceRow extends PrivateRow implements ReminderPreference {
  @PrimaryColumn('uuid') organiserId!: Id;
  @Column('boolean') eve!: boolean;
  @Column('smallint') eveHour!: number;
  @Column('boolean') numbers!: boolean;
  @VersionColumn({ default: 1 }) version!: number;
}
