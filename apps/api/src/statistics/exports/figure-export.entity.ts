import type { ExportState, FigureExportDraft } from '@presence/contract';
import { Column, Index, PrimaryColumn } from 'typeorm';
import { instant } from '../../database/columns';
import { PrivateEntity } from '../../database/private-entity';
import { PrivateRow } from '../../database/private-row';

/**
 * A file of published figures, of whoever asked for it. `request` is what was asked, as a hash: the same is made once at a
 * time. `beatAt` moves while its process lives.
 */
@PrivateEntity('figure_export', {
  name: 'figure_export_asked_by',
  columns: ['askedBy'],
  to: 'organiser',
  onDelete: 'CASCADE',
})
@Index('figure_export_by_time', ['associationId', 'createdAt'])
@Index('figure_export_once', ['associationId', 'askedBy', 'request'], {
  unique: true,
  where: "state in ('WAITING', 'RUNNING')",
})
export class FigureExportRow extends PrivateRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('jsonb') asked!: FigureExportDraft;
  /** Nobody: it was asked for before files had an owner. */
  @Column('uuid', { nullable: true }) askedBy!: string | null;
  @Column('varchar', { length: 64, nullable: true }) request!: string | null;
  @Column('varchar', { length: 10 }) state!: ExportState;
  @Column('int') steps!: number;
  @Column('int', { default: 0 }) stepsDone!: number;
  @Column('bytea', { nullable: true, select: false }) file!: Buffer | null;
  @Column(instant({ default: () => 'now()' })) beatAt!: string;
  @Column(instant({ default: () => 'now()' })) createdAt!: string;
}
