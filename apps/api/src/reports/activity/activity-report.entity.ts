import type { ActivityDeclaration, Month } from '@presence/domain';
import { Column, PrimaryColumn, VersionColumn } from 'typeorm';
import { PrivateEntity } from '../../database/private-entity';
import { PrivateRow } from '../../database/private-row';

/** What an association says of its activities over whole months. */
@PrivateEntity('activity_report')
export class ActivityReportRow extends PrivateRow {
  @PrimaryColumn('varchar', { length: 7 }) from!: Month;
  @PrimaryColumn('varchar', { length: 7 }) until!: Month;
  @Column('jsonb') declaration!: ActivityDeclaration;
  @VersionColumn({ default: 1 }) version!: number;
}
