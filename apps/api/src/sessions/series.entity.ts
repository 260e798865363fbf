import type { OnHolidays, Recurrence, Series, TimeZone } from '@presence/domain';
import { Column, Index, PrimaryColumn, VersionColumn } from 'typeorm';
import { instant, localTime } from '../database/columns';
import { PrivateEntity } from '../database/private-entity';
import { PrivateRow } from '../database/private-row';

@PrivateEntity(
  'series',
  { name: 'series_group', columns: ['groupId'], to: 'group' },
  { name: 'series_venue', columns: ['venueId'], to: 'venue' },
)
@Index('series_by_group', ['associationId', 'groupId'])
export class SeriesRow extends PrivateRow implements Series {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') groupId!: string;
  @Column('jsonb') recurrence!: Recurrence;
  @Column(localTime()) startTime!: string;
  @Column(localTime()) endTime!: string;
  @Column('varchar', { length: 40 }) timeZone!: TimeZone;
  @Column('uuid', { nullable: true }) venueId!: string | null;
  @Column('uuid', { array: true, default: '{}' }) facilitatorIds!: string[];
  @Column('boolean', { default: false }) rotates!: boolean;
  @Column('boolean', { default: false }) parallel!: boolean;
  @Column('varchar', { length: 10, default: 'MEETS' }) onPublicHolidays!: OnHolidays;
  @Column('varchar', { length: 10, default: 'MEETS' }) onSchoolHolidays!: OnHolidays;
  @Column(instant({ nullable: true })) endedAt!: string | null;
  @VersionColumn({ default: 1 }) version!: number;
}
