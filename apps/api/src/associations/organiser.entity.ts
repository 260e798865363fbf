import type { Organiser, Role } from '@presence/domain';
import { Column, ForeignKey, PrimaryColumn, Unique, VersionColumn } from 'typeorm';
import { instant } from '../database/columns';
import { PrivateEntity } from '../database/private-entity';
import { PrivateRow } from '../database/private-row';
import { BranchRow } from './branch.entity';

/** Name and address of an organiser are the account's. */
@PrivateEntity('organiser', {
  name: 'organiser_branch',
  columns: ['branchId'],
  to: () => BranchRow,
})
@ForeignKey('account', ['accountId'], ['id'], {
  name: 'organiser_account',
  onDelete: 'CASCADE',
})
@Unique('organiser_of_account', ['associationId', 'accountId'])
export class OrganiserRow extends PrivateRow implements Omit<Organiser, 'displayName' | 'email'> {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') accountId!: string;
  @Column('text', { array: true }) roles!: Role[];
  @Column('boolean', { default: false }) salaried!: boolean;
  @Column('uuid', { nullable: true }) branchId!: string | null;
  @Column(instant({ nullable: true })) leftAt!: string | null;
  @VersionColumn({ default: 1 }) version!: number;
}
