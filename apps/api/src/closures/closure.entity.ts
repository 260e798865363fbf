import type { ClosureDraft } from '@presence/contract';
import type { Closure, ClosureScope, Id } from '@presence/domain';
import { Check, Column, Index, PrimaryColumn, VersionColumn } from 'typeorm';
import { instant, localDate } from '../database/columns';
import { PrivateEntity } from '../database/private-entity';
import { PrivateRow } from '../database/private-row';

/** Nothing of it is personal: dates, a place or a group, and a word for everybody. What is closed has a column for each kind. */
@PrivateEntity(
  'closure',
  { name: 'closure_branch', columns: ['branchId'], to: 'branch', onDelete: 'CASCADE' },
  { name: 'closure_group', columns: ['groupId'], to: 'group', onDelete: 'CASCADE' },
  { name: 'closure_venue', columns: ['venueId'], to: 'venue', onDelete: 'CASCADE' },
)
@Check('closure_order', '"to" >= "from"')
@Check(
  'closure_closed',
  "(scope = 'BRANCH') = (branch_id is not null) and (scope = 'GROUP') = (group_id is not null) and (scope = 'VENUE') = (venue_id is not null)",
)
@Check('closure_contacts', "(scope = 'ASSOCIATION') = (contacts is not null)")
@Index('closure_by_end', ['associationId', 'to'])
export class ClosureRow extends PrivateRow implements Omit<Closure, 'closedId'> {
  @PrimaryColumn('uuid') id!: Id;
  @Column('varchar', { length: 12 }) scope!: ClosureScope;
  @Column('uuid', { nullable: true }) branchId!: Id | null;
  @Column('uuid', { nullable: true }) groupId!: Id | null;
  @Column('uuid', { nullable: true }) venueId!: Id | null;
  @Column(localDate()) from!: string;
  @Column(localDate()) to!: string;
  @Column('varchar', { length: 200, default: '' }) publicWord!: string;
  /** Whether calls and visits go on while the association is closed; null where something else closes. */
  @Column('varchar', { length: 6, nullable: true }) contacts!: ClosureDraft['contacts'];
  @Column(instant({ nullable: true })) undoneAt!: string | null;
  @VersionColumn({ default: 1 }) version!: number;
}
