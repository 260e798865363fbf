import type { PublishedYear } from '@presence/domain';
import { Column, PrimaryColumn } from 'typeorm';
import { PrivateEntity } from '../../database/private-entity';
import { PrivateRow } from '../../database/private-row';

/** What was published of the groups of a closed year; never changed again. */
@PrivateEntity('published_year')
export class PublishedYearRow extends PrivateRow {
  @PrimaryColumn('varchar', { length: 4 }) year!: PublishedYear['year'];
  @Column('jsonb') published!: PublishedYear;
}
