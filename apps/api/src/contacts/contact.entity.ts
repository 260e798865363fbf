import type { Contact, ContactKind, TimeZone } from '@presence/domain';
import { Check, Column, Index, PrimaryColumn, Unique, VersionColumn } from 'typeorm';
import { instant, localDate, localTime } from '../database/columns';
import { PrivateEntity } from '../database/private-entity';
import { PrivateRow } from '../database/private-row';

/** Who does it stands in rows of its own (ContactVolunteerRow). */
@PrivateEntity(
  'contact',
  { name: 'contact_rota', columns: ['rotaId'], to: 'rota', onDelete: 'CASCADE' },
  { name: 'contact_need', columns: ['needId'], to: 'need', onDelete: 'CASCADE' },
  {
    name: 'contact_person',
    columns: ['personId'],
    to: 'supported_person',
    onDelete: 'CASCADE',
  },
)
@Unique('contact_when', ['associationId', 'id', 'startsAt', 'endsAt', 'held'])
@Check('contact_held', "held = (state = 'PUBLISHED')")
@Check('contact_order', 'ends_at > starts_at')
@Index('contact_by_rota', ['associationId', 'rotaId'])
@Index('contact_by_person', ['associationId', 'personId', 'startsAt'])
@Index('contact_by_time', ['associationId', 'startsAt'])
@Check('contact_occurrence', 'occurrence_number between 1 and 7 or occurrence_number > 100')
@Index('contact_once', ['associationId', 'needId', 'occurrenceOn', 'occurrenceNumber'], {
  unique: true,
  where: 'held and retry_of is null',
})
@Index('contact_once_a_day', ['associationId', 'needId', 'date'], {
  unique: true,
  where: 'held and retry_of is null and occurrence_number < 100',
})
@Index(
  'contact_once_in_rota',
  ['associationId', 'rotaId', 'needId', 'occurrenceOn', 'occurrenceNumber'],
  { unique: true, where: "state <> 'CANCELLED' and retry_of is null" },
)
export class ContactRow extends PrivateRow implements Omit<Contact, 'volunteers'> {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') rotaId!: string;
  @Column('uuid') needId!: string;
  @Column('uuid') personId!: string;
  @Column('varchar', { length: 12 }) kind!: ContactKind;
  @Column('int') week!: number;
  /** The Monday of its week, which the database takes from the rota. */
  @Column(localDate()) occurrenceOn!: string;
  /** Which of the contacts that the need wants in that week it is, from 1; the first that is free unless given. */
  @Column('int') occurrenceNumber!: number;
  @Column(localDate({ nullable: true })) date!: string | null;
  @Column(localTime({ nullable: true })) start!: string | null;
  @Column('int') durationMinutes!: number;
  @Column('varchar', { length: 40 }) timeZone!: TimeZone;
  @Column(instant({ nullable: true })) startsAt!: string | null;
  @Column(instant({ nullable: true })) endsAt!: string | null;
  @Column('varchar', { length: 10 }) state!: Contact['state'];
  /** The state it had when its rota was withdrawn, to which it goes back when that is undone. */
  @Column('varchar', { length: 10, nullable: true }) withdrawnState!: Contact['state'] | null;
  @Column(instant({ nullable: true })) withdrawnAt!: string | null;
  @Column('boolean', { default: false }) held!: boolean;
  @Column('boolean', { default: false }) locked!: boolean;
  @Column('uuid', { nullable: true }) retryOf!: string | null;
  @Column(instant({ nullable: true })) chasedAt!: string | null;
  @Column(instant({ nullable: true })) escalatedAt!: string | null;
  @Column(instant({ default: () => 'now()' })) updatedAt!: string;
  @VersionColumn({ default: 1 }) version!: number;
}
