import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The ledger of what was mailed; the queue itself is pg-boss', brought up to date beside the migrations. */
export class MailWaitsInAQueue1763800300000 implements MigrationInterface {
  name = 'MailWaitsInAQueue1763800300000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table mail_delivery (
        id uuid not null constraint mail_delivery_pk primary key,
        template varchar(40) not null,
        outcome varchar(10) not null,
        ended_at timestamptz not null default now()
      );
      grant select, insert, delete on mail_delivery to presence_jobs;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table mail_delivery');
  }
}
