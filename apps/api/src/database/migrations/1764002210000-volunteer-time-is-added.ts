import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dropAll, privateTable } from './private-table';

/** Hours that volunteers gave beyond sessions and contacts, entered by hand. */
export class VolunteerTimeIsAdded1764002210000 implements MigrationInterface {
  name = 'VolunteerTimeIsAdded1764002210000';

  async up(runner: QueryRunner): Promise<void> {
    await privateTable(
      runner,
      'added_time',
      `organiser_id uuid not null,
       date date not null,
       function varchar(20) not null,
       minutes int not null,
       kilometres double precision not null default 0,
       entered_by uuid not null,
       version int not null default 1,
       constraint added_time_of_a_day check (minutes between 1 and 1440),
       constraint added_time_organiser foreign key (association_id, organiser_id) references organiser (association_id, id),
       constraint added_time_entered_by foreign key (association_id, entered_by) references organiser (association_id, id)`,
    );
    await runner.query(
      'create index added_time_by_organiser on added_time (association_id, organiser_id, date)',
    );
    await runner.query('create index added_time_by_date on added_time (association_id, date)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropAll(runner, ['added_time']);
  }
}
