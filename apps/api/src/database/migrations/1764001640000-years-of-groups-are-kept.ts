import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dropAll, privateTable } from './private-table';

/** What was published of the groups of a year is kept, so that it says the same for ever; and files are made of it apart from requests. */
export class YearsOfGroupsAreKept1764001640000 implements MigrationInterface {
  name = 'YearsOfGroupsAreKept1764001640000';

  async up(runner: QueryRunner): Promise<void> {
    await privateTable(
      runner,
      'published_year',
      `year varchar(4) not null,
      published jsonb not null,
      constraint published_year_pk primary key (association_id, year)`,
      null,
    );
    await runner.query('revoke update, delete on published_year from presence_app');
    await privateTable(
      runner,
      'figure_export',
      `"from" varchar(4) not null,
      until varchar(4) not null,
      format varchar(4) not null,
      language varchar(2) not null,
      state varchar(10) not null,
      years_done int not null default 0,
      file bytea,
      beat_at timestamptz not null default now(),
      created_at timestamptz not null default now()`,
    );
    await runner.query(
      'create index figure_export_by_time on figure_export (association_id, created_at)',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropAll(runner, ['figure_export', 'published_year']);
  }
}
