import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whether a reader's list of names was noted today is asked at every visit of the home page. Changes do not pay for that. */
export class ListsAreFound1763801400000 implements MigrationInterface {
  name = 'ListsAreFound1763801400000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `create index audit_event_lists on audit_event (association_id, account_id, at) where (action = 'READ people')`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index audit_event_lists');
  }
}
