import type { DatedRate } from '@presence/domain';
import { Check, Column, Index, PrimaryColumn, VersionColumn } from 'typeorm';
import { localDate } from '../database/columns';
import { PrivateEntity } from '../database/private-entity';
import { PrivateRow } from '../database/private-row';

@PrivateEntity('dated_rate')
@Check('dated_rate_of_all', `unit = 'HOUR' or function is null`)
@Index('dated_rate_of_function', ['associationId', 'unit', 'function', 'from'], {
  unique: true,
  where: 'function is not null',
})
@Index('dated_rate_of_every_function', ['associationId', 'unit', 'from'], {
  unique: true,
  where: 'function is null',
})
export class DatedRateRow extends PrivateRow implements DatedRate {
  @PrimaryColumn('uuid') id!: string;
  @Column('varchar', { length: 10 }) unit!: DatedRate['unit'];
  @Column('varchar', { length: 20, nullable: true }) function!: DatedRate['function'];
  @Column(localDate()) from!: string;
  @Column('double precision') amount!: number;
  @Column('varchar', { length: 200 }) source!: string;
  @VersionColumn({ default: 1 }) version!: number;
}
