import type { Branch } from '@presence/domain';
import { Column, PrimaryColumn, Unique, VersionColumn } from 'typeorm';
import { PrivateEntity } from '../database/private-entity';
import { PrivateRow } from '../database/private-row';

@PrivateEntity('branch')
@Unique('branch_name', ['associationId', 'name'])
export class BranchRow extends PrivateRow implements Branch {
  @PrimaryColumn('uuid') id!: string;
  @Column('varchar', { length: 120 }) name!: string;
  @VersionColumn({ default: 1 }) version!: number;
}
