import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Communes that were joined to others are still typed by name. */
export class FormerCommunesAreKnown1764000700000 implements MigrationInterface {
  name = 'FormerCommunesAreKnown1764000700000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table former_commune (
        insee_code varchar(5) not null constraint former_commune_pk primary key,
        name varchar(80) not null,
        commune_insee_code varchar(5) not null constraint former_commune_commune references commune (insee_code)
      );
      grant select on former_commune, reference_load to presence_app, presence_login, presence_directory;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table former_commune;
      revoke select on reference_load from presence_app, presence_login, presence_directory;
    `);
  }
}
