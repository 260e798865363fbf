import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The marks of names get a key beside each data key, so that they rotate with it and do not hang on the product's secret. */
export class MarksHaveKeys1763800900000 implements MigrationInterface {
  name = 'MarksHaveKeys1763800900000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table data_key add column marks_wrapped bytea');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table data_key drop column marks_wrapped');
  }
}
