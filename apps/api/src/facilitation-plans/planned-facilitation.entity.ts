import type { Id } from '@presence/domain';
import { Column, PrimaryColumn, VersionColumn } from 'typeorm';
import { instant } from '../database/columns';
import { PrivateEntity } from '../database/private-entity';
import { PrivateRow } from '../database/private-row';

/** Who is to lead a session; nobody is planned while `facilitatorIds` is null. The row stays, so that its version only rises. */
@PrivateEntity('planned_facilitation', {
  name: 'planned_facilitation_session',
  columns: ['sessionId'],
  to: 'session',
  onDelete: 'CASCADE',
})
export class PlannedFacilitationRow extends PrivateRow {
  @PrimaryColumn('uuid') sessionId!: Id;
  @Column('uuid', { array: true, nullable: true }) facilitatorIds!: Id[] | null;
  @Column('uuid', { array: true, default: '{}' }) proposedIds!: Id[];
  @Column('uuid', { array: true, default: '{}' }) basisIds!: Id[];
  @Column(instant()) basisStartsAt!: string;
  @Column(instant({ default: () => 'now()' })) updatedAt!: string;
  @VersionColumn({ default: 1 }) version!: number;
}
