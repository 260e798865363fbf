import type { SeatCounts } from '@presence/domain';
import { Check, Column, PrimaryColumn } from 'typeorm';
import { PrivateEntity } from '../database/private-entity';
import { PrivateRow } from '../database/private-row';

/** How many seats a session has, and how they stand. It outlives the codes, for the figures. */
@PrivateEntity('session_seats', {
  name: 'session_seats_session',
  columns: ['sessionId'],
  to: 'session',
  onDelete: 'CASCADE',
})
@Check(
  'session_seats_counts',
  'seat_count >= 0 and waiting_count between 0 and largest_waiting_count and released_count >= 0',
)
export class SessionSeatsRow extends PrivateRow implements SeatCounts {
  @PrimaryColumn('uuid') sessionId!: string;
  @Column('boolean', { default: true }) open!: boolean;
  @Column('int', { nullable: true }) capacity!: number | null;
  @Column('int', { default: 0 }) seatCount!: number;
  @Column('int', { default: 0 }) waitingCount!: number;
  @Column('int', { default: 0 }) largestWaitingCount!: number;
  @Column('int', { default: 0 }) releasedCount!: number;
}
