import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dropAll, privateTable } from './private-table';

/** That a session was not held is told with a reason; what stood before numbers were changed is kept. */
export class SessionsThatWereNotHeld1764001620000 implements MigrationInterface {
  name = 'SessionsThatWereNotHeld1764001620000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table attendance
        add not_held_reason varchar(24),
        add constraint attendance_not_held check (not_held_reason is null or attendee_count = 0)`);
    await privateTable(
      runner,
      'attendance_correction',
      `session_id uuid not null,
       version int not null,
       attendee_count int not null,
       first_timer_count int not null,
       counts_by_audience jsonb not null default '{}',
       not_held_reason varchar(24),
       entered_at timestamptz not null,
       entered_by uuid not null,
       reason varchar(20),
       reason_note varchar(140) not null default '',
       corrected_at timestamptz not null,
       corrected_by uuid not null,
       constraint attendance_correction_pk primary key (association_id, session_id, version),
       constraint attendance_correction_session foreign key (association_id, session_id) references session (association_id, id) on delete cascade,
       constraint attendance_correction_entered foreign key (association_id, entered_by) references organiser (association_id, id),
       constraint attendance_correction_by foreign key (association_id, corrected_by) references organiser (association_id, id)`,
      null,
    );
  }

  /** A session that was told not to have been held is again one of which nothing is known. */
  async down(runner: QueryRunner): Promise<void> {
    await dropAll(runner, ['attendance_correction']);
    await runner.query(`
      delete from attendance where not_held_reason is not null;
      alter table attendance drop constraint attendance_not_held, drop not_held_reason`);
  }
}
