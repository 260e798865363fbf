import type { Id, Volunteer } from '@presence/domain';
import { Column, ForeignKey, PrimaryColumn, VersionColumn } from 'typeorm';
import { localDate } from '../database/columns';
import { PrivateEntity } from '../database/private-entity';
import { PrivateRow } from '../database/private-row';

/** What an organiser offers; the name is the account's. */
@PrivateEntity('volunteer', {
  name: 'volunteer_organiser',
  columns: ['id'],
  to: 'organiser',
})
@ForeignKey('commune', ['inseeCode'], ['inseeCode'], { name: 'volunteer_commune' })
export class VolunteerRow extends PrivateRow implements Volunteer {
  @PrimaryColumn('uuid') id!: Id;
  @Column('varchar', { length: 6, nullable: true }) gender!: Volunteer['gender'];
  @Column('varchar', { length: 20, nullable: true }) phone!: string | null;
  @Column('boolean') calls!: boolean;
  @Column('boolean') visits!: boolean;
  @Column('text', { array: true }) languages!: Volunteer['languages'];
  @Column('varchar', { length: 5 }) inseeCode!: string;
  @Column('float8') latitude!: number;
  @Column('float8') longitude!: number;
  @Column('varchar', { length: 8 }) travel!: Volunteer['travel'];
  @Column('float8') radiusKm!: number;
  @Column('int') maxContactsPerWeek!: number;
  @Column('int') maxVisitsPerWeek!: number;
  @Column('int') maxContactsPerDay!: number;
  @Column('int') maxPeople!: number;
  @Column('boolean', { default: true }) acceptsPets!: boolean;
  @Column('boolean', { default: true }) acceptsSmoking!: boolean;
  @Column('boolean', { default: true }) acceptsStairs!: boolean;
  @Column('boolean', { default: false }) withMinors!: boolean;
  @Column('uuid', { array: true, default: '{}' }) notPairedWith!: Id[];
  @Column('jsonb', { default: [] }) availability!: Volunteer['availability'];
  @Column(localDate()) since!: string;
  @VersionColumn({ default: 1 }) version!: number;
}
