import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dropAll, privateTable } from './private-table';

/** What was published of a closed month is kept, so that it says the same for ever, whatever is moved, corrected or erased later. */
export class ClosedMonthsAreKept1763801200000 implements MigrationInterface {
  name = 'ClosedMonthsAreKept1763801200000';

  async up(runner: QueryRunner): Promise<void> {
    await privateTable(
      runner,
      'published_month',
      `month varchar(7) not null,
      smallest int not null,
      branches jsonb not null,
      lines jsonb not null,
      waits jsonb not null,
      constraint published_month_pk primary key (association_id, month)`,
      null,
    );
    await runner.query('revoke update, delete on published_month from presence_app');
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropAll(runner, ['published_month']);
  }
}
