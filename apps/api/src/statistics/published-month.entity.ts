import type { PublishedMonth } from '@presence/domain';
import { Column, PrimaryColumn } from 'typeorm';
import { PrivateEntity } from '../database/private-entity';
import { PrivateRow } from '../database/private-row';

/** What was published of a closed month; never changed again. */
@PrivateEntity('published_month')
export class PublishedMonthRow extends PrivateRow implements PublishedMonth {
  @PrimaryColumn('varchar', { length: 7 }) month!: PublishedMonth['month'];
  @Column('int') smallest!: number;
  @Column('jsonb') branches!: PublishedMonth['branches'];
  @Column('jsonb') lines!: PublishedMonth['lines'];
  @Column('jsonb') waits!: PublishedMonth['waits'];
}
