import type { Venue } from '@presence/domain';
import { Column, ForeignKey, PrimaryColumn, VersionColumn } from 'typeorm';
import { instant } from '../database/columns';
import { PrivateEntity } from '../database/private-entity';
import { PrivateRow } from '../database/private-row';

/** Name, département and time zone of the commune are read from the commune. */
@PrivateEntity('venue')
@ForeignKey('commune', ['inseeCode'], ['inseeCode'], { name: 'venue_commune' })
export class VenueRow
  extends PrivateRow
  implements Omit<Venue, 'communeName' | 'departmentCode' | 'timeZone'>
{
  @PrimaryColumn('uuid') id!: string;
  @Column('varchar', { length: 120 }) name!: string;
  @Column('varchar', { length: 200, default: '' }) street!: string;
  @Column('varchar', { length: 5 }) postcode!: string;
  @Column('varchar', { length: 5 }) inseeCode!: string;
  @Column('float8') latitude!: number;
  @Column('float8') longitude!: number;
  @Column('boolean', { default: false }) coordinatesTyped!: boolean;
  @Column('boolean', { default: true }) addressPublic!: boolean;
  @Column('text', { array: true, default: '{}' }) accessibility!: Venue['accessibility'];
  @Column('text', { default: '' }) directions!: string;
  @Column(instant({ nullable: true })) archivedAt!: string | null;
  @VersionColumn({ default: 1 }) version!: number;
}
