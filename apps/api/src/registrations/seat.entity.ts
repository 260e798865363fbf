import type { SeatState } from '@presence/domain';
import { Check, Column, PrimaryColumn, Unique } from 'typeorm';
import { PrivateEntity } from '../database/private-entity';
import { PrivateRow } from '../database/private-row';
import { SessionSeatsRow } from './session-seats.entity';

/** A seat, or a turn on the waiting list, of nobody in particular: a code's keyed hash, and its number in the order of arrival. */
@PrivateEntity('seat', {
  name: 'seat_session',
  columns: ['sessionId'],
  to: () => SessionSeatsRow,
  key: ['sessionId'],
  onDelete: 'CASCADE',
})
@Unique('seat_code', ['associationId', 'codeHash'])
@Unique('seat_number', ['associationId', 'sessionId', 'number'])
@Check('seat_state', "state in ('HELD', 'WAITING', 'RELEASED')")
export class SeatRow extends PrivateRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') sessionId!: string;
  @Column('int') number!: number;
  @Column('varchar', { length: 8 }) state!: SeatState;
  @Column('bytea') codeHash!: Buffer;
}
