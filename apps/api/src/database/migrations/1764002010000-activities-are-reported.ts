import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dropAll, privateTable } from './private-table';

/** What associations say of their activities over whole months. */
export class ActivitiesAreReported1764002010000 implements MigrationInterface {
  name = 'ActivitiesAreReported1764002010000';

  async up(runner: QueryRunner): Promise<void> {
    await privateTable(
      runner,
      'activity_report',
      `"from" varchar(7) not null,
       "until" varchar(7) not null,
       declaration jsonb not null,
       version int not null default 1,
       constraint activity_report_pk primary key (association_id, "from", "until")`,
      null,
    );
  }

  down(runner: QueryRunner): Promise<void> {
    return dropAll(runner, ['activity_report']);
  }
}
