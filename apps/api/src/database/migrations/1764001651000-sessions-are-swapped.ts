import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dropAll, privateTable } from './private-table';

/** Somebody offers their place on one session against the place of somebody else on another. */
export class SessionsAreSwapped1764001651000 implements MigrationInterface {
  name = 'SessionsAreSwapped1764001651000';

  async up(runner: QueryRunner): Promise<void> {
    await privateTable(
      runner,
      'session_swap',
      `
      organiser_id uuid not null,
      session_id uuid not null,
      other_id uuid not null,
      other_session_id uuid not null,
      state varchar(10) not null default 'PROPOSED',
      proposed_at timestamptz not null default now(),
      closed_at timestamptz,
      constraint session_swap_of_two check (session_id <> other_session_id and organiser_id <> other_id),
      constraint session_swap_given foreign key (association_id, session_id) references session (association_id, id) on delete cascade,
      constraint session_swap_wanted foreign key (association_id, other_session_id) references session (association_id, id) on delete cascade,
      constraint session_swap_proposer foreign key (association_id, organiser_id) references organiser (association_id, id),
      constraint session_swap_other foreign key (association_id, other_id) references organiser (association_id, id)`,
    );
    await runner.query(`
      create index session_swap_by_given on session_swap (association_id, session_id);
      create index session_swap_by_wanted on session_swap (association_id, other_session_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropAll(runner, ['session_swap']);
  }
}
