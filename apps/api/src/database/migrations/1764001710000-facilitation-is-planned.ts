import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dropAll, privateTable } from './private-table';

/** Who is to lead a session stands beside who leads it, until it is published. */
export class FacilitationIsPlanned1764001710000 implements MigrationInterface {
  name = 'FacilitationIsPlanned1764001710000';

  async up(runner: QueryRunner): Promise<void> {
    await privateTable(
      runner,
      'planned_facilitation',
      `
      session_id uuid not null,
      facilitator_ids uuid[],
      proposed_ids uuid[] not null default '{}',
      basis_ids uuid[] not null default '{}',
      basis_starts_at timestamptz not null,
      updated_at timestamptz not null default now(),
      version integer not null default 1,
      constraint planned_facilitation_session foreign key (association_id, session_id) references session (association_id, id) on delete cascade`,
      'session_id',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropAll(runner, ['planned_facilitation']);
  }
}
