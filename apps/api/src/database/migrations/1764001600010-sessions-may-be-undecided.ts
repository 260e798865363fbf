import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A session on a holiday of which its series asks stands for the organisers alone until somebody decides. */
export class SessionsMayBeUndecided1764001600010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table session add column undecided boolean not null default false`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table session drop column undecided`);
  }
}
