import type { Rota } from '@presence/domain';
import {
  Check,
  Column,
  DeleteDateColumn,
  Exclusion,
  Index,
  PrimaryColumn,
  VersionColumn,
} from 'typeorm';
import { instant, localDate } from '../database/columns';
import { PrivateEntity } from '../database/private-entity';
import { PrivateRow } from '../database/private-row';

@PrivateEntity('rota', { name: 'rota_branch', columns: ['branchId'], to: 'branch' })
@Check('rota_monday', 'extract(isodow from "from") = 1')
@Check('rota_withdrawn', '(withdrawn_from is null) = (withdrawn_at is null)')
@Exclusion(
  'rota_published_once',
  `using gist (association_id with =, branch_range(branch_id, branch_id, '[]') with &&, daterange("from", least("from" + weeks * 7, withdrawn_from - (extract(isodow from withdrawn_from)::int - 1))) with &&) where (state = 'PUBLISHED' and not overlap_kept)`,
)
@Index('rota_by_start', ['associationId', 'from'])
export class RotaRow extends PrivateRow implements Rota {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { nullable: true }) branchId!: string | null;
  @Column(localDate()) from!: string;
  @Column('int') weeks!: number;
  @Column('varchar', { length: 10, default: 'DRAFT' }) state!: Rota['state'];
  @Column(instant({ nullable: true })) publishedAt!: string | null;
  @Column(localDate({ nullable: true })) withdrawnFrom!: string | null;
  @Column(instant({ nullable: true })) withdrawnAt!: string | null;
  /** The withdrawals before the last, the first first. */
  @Column('jsonb', { default: [] }) withdrawnBefore!: { from: string; at: string }[];
  /** A deleted draft is found by nothing but its restoration, and goes for good after a day. */
  @DeleteDateColumn(instant({ nullable: true })) deletedAt!: string | null;
  /** Published beside another before overlaps were refused. */
  @Column('boolean', { default: false }) overlapKept!: boolean;
  @VersionColumn({ default: 1 }) version!: number;
}
