import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dropAll, privateTable } from './private-table';

/** What an hour and a kilometre are worth from a day on, and who is paid, so that their hours are no gift. */
export class VolunteerTimeHasRates1764001680000 implements MigrationInterface {
  name = 'VolunteerTimeHasRates1764001680000';

  async up(runner: QueryRunner): Promise<void> {
    await privateTable(
      runner,
      'dated_rate',
      `unit varchar(10) not null,
       function varchar(20),
       "from" date not null,
       amount double precision not null,
       source varchar(200) not null,
       version int not null default 1,
       constraint dated_rate_of_all check (unit = 'HOUR' or function is null)`,
    );
    await runner.query(
      `create unique index dated_rate_of_function on dated_rate (association_id, unit, function, "from") where function is not null`,
    );
    await runner.query(
      `create unique index dated_rate_of_every_function on dated_rate (association_id, unit, "from") where function is null`,
    );
    await runner.query('alter table organiser add column salaried boolean not null default false');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table organiser drop column salaried');
    await dropAll(runner, ['dated_rate']);
  }
}
