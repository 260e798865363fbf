import type { Group } from '@presence/domain';
import { Column, ForeignKey, Index, PrimaryColumn, VersionColumn } from 'typeorm';
import { instant } from '../database/columns';
import { PrivateEntity } from '../database/private-entity';
import { PrivateRow } from '../database/private-row';

@PrivateEntity(
  'group',
  { name: 'group_branch', columns: ['branchId'], to: 'branch' },
  { name: 'group_venue', columns: ['venueId'], to: 'venue' },
)
@ForeignKey('commune', ['inseeCode'], ['inseeCode'], { name: 'group_commune' })
@Index('group_by_name', ['associationId', 'name'])
export class GroupRow extends PrivateRow implements Group {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { nullable: true }) branchId!: string | null;
  @Column('varchar', { length: 150 }) name!: string;
  @Column('varchar', { length: 30 }) kind!: Group['kind'];
  @Column('text', { array: true }) themes!: Group['themes'];
  @Column('text', { array: true }) audiences!: Group['audiences'];
  @Column('varchar', { length: 20 }) format!: Group['format'];
  @Column('varchar', { length: 20 }) facilitationMode!: Group['facilitationMode'];
  @Column('text', { array: true }) languages!: Group['languages'];
  @Column('boolean') open!: boolean;
  @Column('boolean') registrationRequired!: boolean;
  @Column('boolean', { default: false }) takesRegistrations!: boolean;
  @Column('int', { nullable: true }) capacity!: number | null;
  @Column('smallint', { default: 2 }) facilitatorPlaces!: number;
  @Column('varchar', { length: 20 }) cost!: Group['cost'];
  @Column('varchar', { length: 120, default: '' }) costNote!: string;
  @Column('text', { array: true, default: '{}' }) accessibility!: Group['accessibility'];
  @Column('text', { default: '' }) description!: string;
  @Column('text', { default: '' }) firstVisit!: string;
  @Column('jsonb') contact!: Group['contact'];
  @Column('varchar', { length: 500, nullable: true }) publicOnlineLink!: string | null;
  @Column('varchar', { length: 500, nullable: true }) privateOnlineLink!: string | null;
  @Column('uuid', { nullable: true }) venueId!: string | null;
  @Column('varchar', { length: 5 }) inseeCode!: string;
  @Column('varchar', { length: 40 }) timeZone!: Group['timeZone'];
  @Column(instant({ nullable: true })) archivedAt!: string | null;
  @VersionColumn({ default: 1 }) version!: number;
}
