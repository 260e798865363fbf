import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dropAll, privateTable } from './private-table';

/** What associations declare of their GEMs each year, and of which of them they were reminded. */
export class GemsReportYearly1764001670000 implements MigrationInterface {
  name = 'GemsReportYearly1764001670000';

  async up(runner: QueryRunner): Promise<void> {
    await privateTable(
      runner,
      'gem_report',
      `group_id uuid not null,
       year smallint not null,
       declaration jsonb not null,
       sent_at timestamptz,
       version int not null default 1,
       constraint gem_report_pk primary key (association_id, group_id, year),
       constraint gem_report_group foreign key (association_id, group_id) references "group" (association_id, id) on delete cascade`,
      null,
    );
    await privateTable(
      runner,
      'gem_reminder',
      `group_id uuid not null,
       year smallint not null,
       reminded_at timestamptz not null default now(),
       constraint gem_reminder_pk primary key (association_id, group_id, year),
       constraint gem_reminder_group foreign key (association_id, group_id) references "group" (association_id, id) on delete cascade`,
      null,
    );
  }

  down(runner: QueryRunner): Promise<void> {
    return dropAll(runner, ['gem_reminder', 'gem_report']);
  }
}
