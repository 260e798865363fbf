import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which silence the coordinators were told of: the one that began when the person was last reached. */
export class SilenceKnowsItsBeginning1763801100000 implements MigrationInterface {
  name = 'SilenceKnowsItsBeginning1763801100000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table supported_person add column silence_told_reached_at timestamptz default null');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table supported_person drop column silence_told_reached_at');
  }
}
