import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which silence the coordinators were told of: the one that began when the person was last reached. */
export class SilenceKnowsItsBeginning1763801100000 implements MigrationInterface {
  name = 'SilenceKnowsItsBeginning1763801100000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'alter table supported_person add column silence_told_reached_at timestamptz default null',
    );
    // The owner sees the rows of all associations only where its own row-level security is not forced.
    await runner.query('alter table supported_person no force row level security');
    await runner.query(
      'update supported_person set silence_told_reached_at = last_reached_at where last_reached_at <= silence_told_at',
    );
    await runner.query('alter table supported_person force row level security');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table supported_person drop column silence_told_reached_at');
  }
}
