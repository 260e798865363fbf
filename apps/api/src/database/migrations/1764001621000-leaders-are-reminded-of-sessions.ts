import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dropAll, privateTable } from './private-table';

/** Who leads a session is reminded of it by mail, as they choose, and enters its numbers by the link of that mail. */
export class LeadersAreRemindedOfSessions1764001621000 implements MigrationInterface {
  name = 'LeadersAreRemindedOfSessions1764001621000';

  async up(runner: QueryRunner): Promise<void> {
    await privateTable(
      runner,
      'reminder_preference',
      `organiser_id uuid not null,
       eve boolean not null,
       eve_hour smallint not null,
       numbers boolean not null,
       version int not null default 1,
       constraint reminder_preference_pk primary key (association_id, organiser_id),
       constraint reminder_preference_organiser foreign key (association_id, organiser_id) references organiser (association_id, id) on delete cascade`,
      null,
    );
    await privateTable(
      runner,
      'session_reminder',
      `session_id uuid not null,
       organiser_id uuid not null,
       kind varchar(10) not null,
       date date not null,
       told_at timestamptz not null default now(),
       token_hash bytea,
       expires_at timestamptz,
       used_at timestamptz,
       constraint session_reminder_pk primary key (association_id, session_id, organiser_id, kind, date),
       constraint session_reminder_session foreign key (association_id, session_id) references session (association_id, id) on delete cascade,
       constraint session_reminder_organiser foreign key (association_id, organiser_id) references organiser (association_id, id) on delete cascade`,
      null,
    );
    await runner.query(
      `create index session_reminder_link on session_reminder (association_id, token_hash) where (token_hash is not null)`,
    );
  }

  down(runner: QueryRunner): Promise<void> {
    return dropAll(runner, ['session_reminder', 'reminder_preference']);
  }
}
