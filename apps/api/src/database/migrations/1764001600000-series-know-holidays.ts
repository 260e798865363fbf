import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a series does on public and on school holidays. Those that are there meet on both, as before. */
export class SeriesKnowHolidays1764001600000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `alter table series add column on_public_holidays varchar(10) not null default 'MEETS',
         add column on_school_holidays varchar(10) not null default 'MEETS'`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `alter table series drop column on_public_holidays, drop column on_school_holidays`,
    );
  }
}
