import type { GemDeclaration, Id } from '@presence/domain';
import { Column, PrimaryColumn, VersionColumn } from 'typeorm';
import { instant } from '../database/columns';
import { PrivateEntity } from '../database/private-entity';
import { PrivateRow } from '../database/private-row';

/** What an association declares of one of its GEMs for a year. It names nobody: members and duties are counted. */
@PrivateEntity('gem_report', {
  name: 'gem_report_group',
  columns: ['groupId'],
  to: 'group',
  onDelete: 'CASCADE',
})
export class GemReportRow extends PrivateRow {
  @PrimaryColumn('uuid') groupId!: Id;
  @PrimaryColumn('smallint') year!: number;
  @Column('jsonb') declaration!: GemDeclaration;
  @Column(instant({ nullable: true })) sentAt!: string | null;
  @VersionColumn({ default: 1 }) version!: number;
}
