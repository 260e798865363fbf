import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dropAll, privateTable } from './private-table';

/** A plan of who leads is published as one act, which knows what each session had before. */
export class PlansArePublished1764001712000 implements MigrationInterface {
  name = 'PlansArePublished1764001712000';

  async up(runner: QueryRunner): Promise<void> {
    await privateTable(
      runner,
      'plan_publication',
      `
      "from" date not null,
      "to" date not null,
      published_by uuid not null,
      published_at timestamptz not null default now(),
      undone_at timestamptz,
      version integer not null default 1,
      constraint plan_publication_publisher foreign key (association_id, published_by) references organiser (association_id, id)`,
    );
    await runner.query(
      `create index plan_publication_by_date on plan_publication (association_id, published_at)`,
    );
    await privateTable(
      runner,
      'published_facilitation',
      `
      publication_id uuid not null,
      session_id uuid not null,
      before jsonb not null,
      led_by_hand_before boolean not null,
      after_ids uuid[] not null,
      proposed_ids uuid[] not null default '{}',
      version_after integer not null,
      undone boolean not null default false,
      constraint published_facilitation_publication foreign key (association_id, publication_id) references plan_publication (association_id, id) on delete cascade,
      constraint published_facilitation_session foreign key (association_id, session_id) references session (association_id, id) on delete cascade`,
      'publication_id, session_id',
    );
    await runner.query(
      `create index published_facilitation_by_session on published_facilitation (association_id, session_id)`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropAll(runner, ['published_facilitation', 'plan_publication']);
  }
}
