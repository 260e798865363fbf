import type { AttendanceCorrection, Attendance, Id } from '@presence/domain';
import { Column, PrimaryColumn } from 'typeorm';
import { instant } from '../database/columns';
import { PrivateEntity } from '../database/private-entity';
import { PrivateRow } from '../database/private-row';

/** What stood before each change of numbers; no note, which may hold words. Rows are only ever added. */
@PrivateEntity(
  'attendance_correction',
  {
    name: 'attendance_correction_session',
    columns: ['sessionId'],
    to: 'session',
    onDelete: 'CASCADE',
  },
  { name: 'attendance_correction_entered', columns: ['enteredBy'], to: 'organiser' },
  { name: 'attendance_correction_by', columns: ['correctedBy'], to: 'organiser' },
)
export class AttendanceCorrectionRow extends PrivateRow implements AttendanceCorrection {
  @PrimaryColumn('uuid') sessionId!: Id;
  @PrimaryColumn('int') version!: number;
  @Column('int') attendeeCount!: number;
  @Column('int') firstTimerCount!: number;
  @Column('jsonb', { default: {} }) countsByAudience!: Attendance['countsByAudience'];
  @Column('varchar', { length: 24, nullable: true })
  notHeldReason!: Attendance['notHeldReason'];
  @Column(instant()) enteredAt!: string;
  @Column('uuid') enteredBy!: Id;
  @Column('varchar', { length: 20, nullable: true }) reason!: AttendanceCorrection['reason'];
  @Column('varchar', { length: 140, default: '' }) reasonNote!: string;
  @Column(instant()) correctedAt!: string;
  @Column('uuid') correctedBy!: Id;
}
