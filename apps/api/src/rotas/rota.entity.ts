import type { Rota } from '@presence/domain';
import { Check, Column, Index, PrimaryColumn, VersionColumn } from 'typeorm';
import { BranchRow } from '../associations/branch.entity';
import { instant, localDate } from '../database/columns';
import { PrivateEntity } from '../database/private-entity';
import { PrivateRow } from '../database/private-row';

@PrivateEntity('rota', { name: 'rota_branch', columns: ['branchId'], to: () => BranchRow })
@Check('rota_monday', 'extract(isodow from "from") = 1')
@Index('rota_by_start', ['associationId', 'from'])
export class RotaRow extends PrivateRow implements Rota {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { nullable: true }) branchId!: string | null;
  @Column(localDate()) from!: string;
  @Column('int') weeks!: number;
  @Column('varchar', { length: 10, default: 'DRAFT' }) state!: Rota['state'];
  @Column(instant({ nullable: true })) publishedAt!: string | null;
  @VersionColumn({ default: 1 }) version!: number;
}
