import type { Attendance } from '@presence/domain';
import { Check, Column, PrimaryColumn, VersionColumn } from 'typeorm';
import { instant } from '../database/columns';
import { PrivateEntity } from '../database/private-entity';
import { PrivateRow } from '../database/private-row';

@PrivateEntity(
  'attendance',
  { name: 'attendance_session', columns: ['sessionId'], to: 'session' },
  { name: 'attendance_by', columns: ['enteredBy'], to: 'organiser' },
)
@Check('attendance_sum', 'first_timer_count between 0 and attendee_count')
@Check('attendance_not_held', 'not_held_reason is null or attendee_count = 0')
export class AttendanceRow extends PrivateRow implements Attendance {
  @PrimaryColumn('uuid') sessionId!: string;
  @Column('int') attendeeCount!: number;
  @Column('int') firstTimerCount!: number;
  @Column('jsonb', { default: {} }) countsByAudience!: Attendance['countsByAudience'];
  @Column('varchar', { length: 280, default: '' }) note!: string;
  @Column('varchar', { length: 24, nullable: true })
  notHeldReason!: Attendance['notHeldReason'];
  @Column(instant()) enteredAt!: string;
  @Column('uuid') enteredBy!: string;
  @VersionColumn({ default: 1 }) version!: number;
}
