import type { ConcernKind, Id } from '@presence/domain';
import { Column, Index, PrimaryColumn, VersionColumn } from 'typeorm';
import { instant, localDate } from '../database/columns';
import { PrivateEntity } from '../database/private-entity';
import { PrivateRow } from '../database/private-row';

@PrivateEntity(
  'concern',
  { name: 'concern_person', columns: ['personId'], to: 'supported_person' },
  { name: 'concern_contact', columns: ['contactId'], to: 'contact' },
  { name: 'concern_group', columns: ['groupId'], to: 'group' },
  { name: 'concern_raiser', columns: ['raisedBy'], to: 'organiser' },
  { name: 'concern_owner', columns: ['ownerId'], to: 'organiser' },
)
@Index('concern_by_state', ['associationId', 'closedAt', 'dueOn'])
export class ConcernRow extends PrivateRow {
  @PrimaryColumn('uuid') id!: Id;
  @Column('uuid', { nullable: true }) personId!: Id | null;
  @Column('uuid', { nullable: true }) contactId!: Id | null;
  @Column('uuid', { nullable: true }) groupId!: Id | null;
  @Column('varchar', { length: 16 }) kind!: ConcernKind;
  @Column('bytea') wordsSealed!: Buffer;
  @Column('uuid') raisedBy!: Id;
  @Column(instant({ default: () => 'now()' })) raisedAt!: string;
  @Column('uuid', { nullable: true }) ownerId!: Id | null;
  @Column(localDate()) dueOn!: string;
  @Column(instant({ nullable: true })) closedAt!: string | null;
  @Column('bytea', { nullable: true }) closingWordSealed!: Buffer | null;
  @VersionColumn({ default: 1 }) version!: number;
}
