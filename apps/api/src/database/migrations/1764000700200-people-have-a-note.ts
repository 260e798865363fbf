import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What coordinators should know of a person, such as who asked for calls and why. */
export class PeopleHaveANote1764000700200 implements MigrationInterface {
  name = 'PeopleHaveANote1764000700200';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table supported_person add column note_sealed bytea');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table supported_person drop column note_sealed');
  }
}
