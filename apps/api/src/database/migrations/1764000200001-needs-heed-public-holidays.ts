import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A need may say whether it takes place on public holidays; without a word it is as the association does. */
export class NeedsHeedPublicHolidays1764000200001 implements MigrationInterface {
  name = 'NeedsHeedPublicHolidays1764000200001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table need add column on_public_holidays boolean');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table need drop column on_public_holidays');
  }
}
