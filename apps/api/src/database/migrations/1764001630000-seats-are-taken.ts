import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dropAll, privateTable } from './private-table';

/** Groups that want it take registrations: seats by codes that nobody can read here, and counts that outlive them. */
export class SeatsAreTaken1764001630000 implements MigrationInterface {
  name = 'SeatsAreTaken1764001630000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `alter table "group" add column takes_registrations boolean not null default false`,
    );
    await privateTable(
      runner,
      'session_seats',
      `session_id uuid not null,
       open boolean not null default true,
       capacity int,
       seat_count int not null default 0,
       waiting_count int not null default 0,
       largest_waiting_count int not null default 0,
       released_count int not null default 0,
       constraint session_seats_session foreign key (association_id, session_id) references session (association_id, id) on delete cascade,
       constraint session_seats_counts check (seat_count >= 0 and waiting_count between 0 and largest_waiting_count and released_count >= 0)`,
      'session_id',
    );
    await privateTable(
      runner,
      'seat',
      `session_id uuid not null,
       number int not null,
       state varchar(8) not null,
       code_hash bytea not null,
       constraint seat_session foreign key (association_id, session_id) references session_seats (association_id, session_id) on delete cascade,
       constraint seat_code unique (association_id, code_hash),
       constraint seat_number unique (association_id, session_id, number),
       constraint seat_state check (state in ('HELD', 'WAITING', 'RELEASED'))`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropAll(runner, ['seat', 'session_seats']);
    await runner.query(`alter table "group" drop column takes_registrations`);
  }
}
