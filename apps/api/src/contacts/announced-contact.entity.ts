import { Column, Index, PrimaryColumn } from 'typeorm';
import { instant } from '../database/columns';
import { PrivateEntity } from '../database/private-entity';
import { PrivateRow } from '../database/private-row';
import { ContactRow } from './contact.entity';

/** A contact to come as its volunteer was last told of it: what has changed since is what the next mail tells. */
@PrivateEntity(
  'announced_contact',
  { name: 'announced_contact_volunteer', columns: ['volunteerId'], to: 'volunteer' },
  {
    name: 'announced_contact_contact',
    columns: ['contactId'],
    to: () => ContactRow,
    onDelete: 'CASCADE',
  },
)
@Index('announced_contact_by_contact', ['associationId', 'contactId'])
export class AnnouncedContactRow extends PrivateRow {
  @PrimaryColumn('uuid') volunteerId!: string;
  @PrimaryColumn('uuid') contactId!: string;
  @Column('date') date!: string;
  @Column('time') start!: string;
  @Column('int') durationMinutes!: number;
  @Column(instant()) startsAt!: string;
}
