import type { FigureExportDraft, ExportState } from '@presence/contract';
import { Column, Index, PrimaryColumn } from 'typeorm';
import { instant } from '../../database/columns';
import { PrivateEntity } from '../../database/private-entity';
import { PrivateRow } from '../../database/private-row';

/** A file of published figures. `beatAt` moves while its process lives. */
@PrivateEntity('figure_export')
@Index('figure_export_by_time', ['associationId', 'createdAt'])
export class FigureExportRow extends PrivateRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('varchar', { length: 4 }) from!: FigureExportDraft['from'];
  @Column('varchar', { length: 4 }) until!: FigureExportDraft['until'];
  @Column('varchar', { length: 4 }) format!: FigureExportDraft['format'];
  @Column('varchar', { length: 2 }) language!: FigureExportDraft['language'];
  @Column('varchar', { length: 10 }) state!: ExportState;
  @Column('int', { default: 0 }) yearsDone!: number;
  @Column('bytea', { nullable: true, select: false }) file!: Buffer | null;
  @Column(instant({ default: () => 'now()' })) beatAt!: string;
  @Column(instant({ default: () => 'now()' })) createdAt!: string;
}
