import type { FacilitationState } from '@presence/domain';
import { Column, Exclusion, Index, PrimaryColumn } from 'typeorm';
import { instant } from '../database/columns';
import { PrivateEntity } from '../database/private-entity';
import { PrivateRow } from '../database/private-row';
import { SessionRow } from './session.entity';

/** Who leads a session. Times and `held` follow the session through the foreign key. */
@PrivateEntity(
  'session_facilitation',
  {
    name: 'session_facilitation_session',
    columns: ['sessionId', 'startsAt', 'endsAt', 'held'],
    to: () => SessionRow,
    key: ['id', 'startsAt', 'endsAt', 'held'],
    onUpdate: 'CASCADE',
    onDelete: 'CASCADE',
  },
  { name: 'session_facilitation_organiser', columns: ['organiserId'], to: 'organiser' },
)
@Exclusion(
  'facilitator_booked_once',
  'using gist (association_id with =, organiser_id with =, tstzrange(starts_at, ends_at) with &&) where (held)',
)
@Index('session_facilitation_by_organiser', ['associationId', 'organiserId', 'startsAt'])
export class SessionFacilitationRow extends PrivateRow {
  @PrimaryColumn('uuid') sessionId!: string;
  @PrimaryColumn('uuid') organiserId!: string;
  @Column(instant()) startsAt!: string;
  @Column(instant()) endsAt!: string;
  @Column('boolean', { default: true }) held!: boolean;
  /** Whoever has the lowest leads. */
  @Column('smallint', { default: 0 }) position!: number;
  @Column('varchar', { length: 10, default: 'CONFIRMED' }) state!: FacilitationState;
}
