import type { Session, StoredSession, TimeZone } from '@presence/domain';
import { Check, Column, Exclusion, Index, PrimaryColumn, Unique, VersionColumn } from 'typeorm';
import { instant, localDate, localTime } from '../database/columns';
import { PrivateEntity } from '../database/private-entity';
import { PrivateRow } from '../database/private-row';
import { SeriesRow } from './series.entity';

/** Who facilitates stands in rows of its own (SessionFacilitationRow). */
@PrivateEntity(
  'session',
  { name: 'session_group', columns: ['groupId'], to: 'group' },
  { name: 'session_series', columns: ['seriesId'], to: () => SeriesRow },
  { name: 'session_venue', columns: ['venueId'], to: 'venue' },
)
@Unique('session_of_series', ['associationId', 'seriesId', 'originalStart'])
@Unique('session_when', ['associationId', 'id', 'startsAt', 'endsAt', 'held'])
@Check('session_order', 'ends_at > starts_at')
@Check('session_held', 'held = (cancelled_at is null)')
@Exclusion(
  'venue_booked_once',
  'using gist (association_id with =, venue_id with =, tstzrange(starts_at, ends_at) with &&) where (held and venue_id is not null)',
)
@Exclusion(
  'group_meets_once',
  'using gist (association_id with =, group_id with =, tstzrange(starts_at, ends_at) with &&) where (held and not parallel)',
)
@Index('session_by_time', ['associationId', 'startsAt'])
@Index('session_by_group', ['associationId', 'groupId', 'startsAt'])
export class SessionRow extends PrivateRow implements StoredSession {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') groupId!: string;
  @Column('uuid', { nullable: true }) seriesId!: string | null;
  @Column('varchar', { length: 16, nullable: true }) originalStart!: string | null;
  @Column(localDate()) date!: string;
  @Column(localTime()) startTime!: string;
  @Column(localTime()) endTime!: string;
  @Column('varchar', { length: 40 }) timeZone!: TimeZone;
  @Column(instant()) startsAt!: string;
  @Column(instant()) endsAt!: string;
  @Column('varchar', { length: 10, nullable: true }) clockShift!: Session['clockShift'];
  @Column('uuid', { nullable: true }) venueId!: string | null;
  @Column('boolean', { default: false }) parallel!: boolean;
  @Column('boolean', { default: true }) held!: boolean;
  @Column(instant({ nullable: true })) cancelledAt!: string | null;
  @Column('boolean', { default: false }) undecided!: boolean;
  @Column('varchar', { length: 200, default: '' }) publicWord!: string;
  /** Who leads was chosen for this session alone: its series no longer says. */
  @Column('boolean', { default: false }) ledByHand!: boolean;
  @Column(instant({ nullable: true })) editedAt!: string | null;
  @Column(instant({ default: () => 'now()' })) updatedAt!: string;
  @VersionColumn({ default: 1 }) version!: number;
}
