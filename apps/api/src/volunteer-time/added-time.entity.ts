import type { AddedTime } from '@presence/domain';
import { Check, Column, Index, PrimaryColumn, VersionColumn } from 'typeorm';
import { localDate } from '../database/columns';
import { PrivateEntity } from '../database/private-entity';
import { PrivateRow } from '../database/private-row';

@PrivateEntity(
  'added_time',
  { name: 'added_time_organiser', columns: ['organiserId'], to: 'organiser' },
  { name: 'added_time_entered_by', columns: ['enteredBy'], to: 'organiser' },
)
@Check('added_time_of_a_day', 'minutes between 1 and 1440')
@Index('added_time_by_organiser', ['associationId', 'organiserId', 'date'])
@Index('added_time_by_date', ['associationId', 'date'])
export class AddedTimeRow extends PrivateRow implements AddedTime {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') organiserId!: string;
  @Column(localDate()) date!: string;
  @Column('varchar', { length: 20 }) function!: AddedTime['function'];
  @Column('int') minutes!: number;
  @Column('double precision', { default: 0 }) kilometres!: number;
  @Column('uuid') enteredBy!: string;
  @VersionColumn({ default: 1 }) version!: number;
}
