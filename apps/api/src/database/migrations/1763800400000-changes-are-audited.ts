import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dropAll, privateTable } from './private-table';

/** What was changed, by whom and when, never what it said: each line carries the hash of the one before. */
export class ChangesAreAudited1763800400000 implements MigrationInterface {
  name = 'ChangesAreAudited1763800400000';

  async up(runner: QueryRunner): Promise<void> {
    await privateTable(
      runner,
      'audit_event',
      `
      sequence bigint not null,
      at timestamptz not null,
      account_id uuid not null,
      action varchar(120) not null,
      subject_id uuid,
      hash bytea not null`,
      'sequence',
    );
    await runner.query('revoke update, delete on audit_event from presence_app');
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropAll(runner, ['audit_event']);
  }
}
