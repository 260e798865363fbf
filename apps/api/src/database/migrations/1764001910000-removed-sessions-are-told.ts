import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dropAll, privateTable } from './private-table';

/** Dates of sessions that went since they fall on holidays that became known are kept, to be told. */
export class RemovedSessionsAreTold1764001910000 implements MigrationInterface {
  name = 'RemovedSessionsAreTold1764001910000';

  async up(runner: QueryRunner): Promise<void> {
    await privateTable(
      runner,
      'session_removal',
      `
      group_id uuid not null,
      removed_at timestamptz not null,
      dates jsonb not null,
      constraint session_removal_group foreign key (association_id, group_id) references "group" (association_id, id)`,
    );
    await runner.query(
      'create index session_removal_by_group on session_removal (association_id, group_id, removed_at)',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropAll(runner, ['session_removal']);
  }
}
