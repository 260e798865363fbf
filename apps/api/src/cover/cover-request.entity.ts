import type { CoverRequest } from '@presence/domain';
import { Check, Column, Index, PrimaryColumn, VersionColumn } from 'typeorm';
import { instant } from '../database/columns';
import { PrivateEntity } from '../database/private-entity';
import { PrivateRow } from '../database/private-row';

@PrivateEntity(
  'cover_request',
  {
    name: 'cover_request_contact',
    columns: ['contactId'],
    to: 'contact',
    onDelete: 'CASCADE',
  },
  {
    name: 'cover_request_session',
    columns: ['sessionId'],
    to: 'session',
    onDelete: 'CASCADE',
  },
  { name: 'cover_request_organiser', columns: ['organiserId'], to: 'organiser' },
  { name: 'cover_request_by', columns: ['coveredBy'], to: 'organiser' },
)
@Check('cover_request_subject', 'num_nonnulls(contact_id, session_id) = 1')
@Index('cover_request_by_contact', ['associationId', 'contactId'])
@Index('cover_request_by_session', ['associationId', 'sessionId'])
@Index('cover_request_open', ['associationId', 'contactId', 'organiserId'], {
  unique: true,
  where: 'closed_at is null',
})
@Index('cover_request_open_session', ['associationId', 'sessionId', 'organiserId'], {
  unique: true,
  where: 'closed_at is null',
})
@Index('cover_request_due', ['associationId', 'nextWaveAt'], { where: 'closed_at is null' })
export class CoverRequestRow extends PrivateRow implements CoverRequest {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { nullable: true }) contactId!: string | null;
  @Column('uuid', { nullable: true }) sessionId!: string | null;
  @Column('uuid') organiserId!: string;
  /** The place on a session that is to be taken: whoever has the lowest leads. */
  @Column('smallint', { default: 0 }) place!: number;
  /** For when people were asked: a session that begins at another time is asked for anew. */
  @Column(instant({ nullable: true })) askedFor!: string | null;
  @Column('varchar', { length: 12 }) reason!: CoverRequest['reason'];
  @Column('uuid', { array: true, default: '{}' }) askedIds!: string[];
  /** How many waves of people were asked, and when the next is due; null when none is. */
  @Column('int', { default: 0 }) wave!: number;
  @Column(instant({ nullable: true })) nextWaveAt!: string | null;
  /** Closed because the session was cancelled: restored, it is asked for again. */
  @Column('boolean', { default: false }) off!: boolean;
  /** When those who coordinate were told that nobody was found. */
  @Column(instant({ nullable: true })) alarmedAt!: string | null;
  @Column(instant({ default: () => 'now()' })) openedAt!: string;
  @Column('uuid', { nullable: true }) coveredBy!: string | null;
  @Column(instant({ nullable: true })) closedAt!: string | null;
  @VersionColumn({ default: 1 }) version!: number;
}
