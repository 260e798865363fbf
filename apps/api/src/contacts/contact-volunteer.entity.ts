import type { Answer } from '@presence/domain';
import { Column, Exclusion, Index, PrimaryColumn } from 'typeorm';
import { instant } from '../database/columns';
import { PrivateEntity } from '../database/private-entity';
import { PrivateRow } from '../database/private-row';
import { ContactRow } from './contact.entity';

/** Who does a contact, and what they answered. Times and `held` follow the contact through the foreign key. */
@PrivateEntity(
  'contact_volunteer',
  {
    name: 'contact_volunteer_contact',
    columns: ['contactId', 'startsAt', 'endsAt', 'held'],
    to: () => ContactRow,
    key: ['id', 'startsAt', 'endsAt', 'held'],
    onUpdate: 'CASCADE',
    onDelete: 'CASCADE',
  },
  { name: 'contact_volunteer_volunteer', columns: ['volunteerId'], to: 'volunteer' },
)
@Exclusion(
  'volunteer_booked_once',
  "using gist (association_id with =, volunteer_id with =, tstzrange(starts_at, ends_at) with &&) where (held and answer <> 'DECLINED')",
)
@Index('contact_volunteer_by_volunteer', ['associationId', 'volunteerId', 'startsAt'])
export class ContactVolunteerRow extends PrivateRow {
  @PrimaryColumn('uuid') contactId!: string;
  @PrimaryColumn('uuid') volunteerId!: string;
  @Column(instant()) startsAt!: string;
  @Column(instant()) endsAt!: string;
  @Column('boolean', { default: false }) held!: boolean;
  @Column('varchar', { length: 10, default: 'WAITING' }) answer!: Answer;
  @Column(instant({ nullable: true })) toldAt!: string | null;
  @Column(instant({ nullable: true })) answeredAt!: string | null;
}
