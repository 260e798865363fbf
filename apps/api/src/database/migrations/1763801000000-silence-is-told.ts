import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the coordinators were told of a person's silence: the last level, and when. */
export class SilenceIsTold1763801000000 implements MigrationInterface {
  name = 'SilenceIsTold1763801000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'alter table supported_person add column silence_told_level int not null default 0, add column silence_told_at timestamptz',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'alter table supported_person drop column silence_told_level, drop column silence_told_at',
    );
  }
}
