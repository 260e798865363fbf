import type { ConcernKind, Id } from '@presence/domain';
import { Column, Index, PrimaryColumn, VersionColumn } from 'typeorm';
import { OrganiserRow } from '../associations/organiser.entity';
import { instant, localDate } from '../database/columns';
import { PrivateEntity } from '../database/private-entity';
import { PrivateRow } from '../database/private-row';
import { GroupRow } from '../groups/group.entity';
import { SupportedPersonRow } from '../people/supported-person.entity';
import { ContactRow } from '../rotas/contact.entity';

@PrivateEntity(
  'concern',
  { name: 'concern_person', columns: ['personId'], to: () => SupportedPersonRow },
  { name: 'concern_contact', columns: ['contactId'], to: () => ContactRow },
  { name: 'concern_group', columns: ['groupId'], to: () => GroupRow },
  { name: 'concern_raiser', columns: ['raisedBy'], to: () => OrganiserRow },
  { name: 'concern_owner', columns: ['ownerId'], to: () => OrganiserRow },
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
