import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dropAll, privateTable } from './private-table';

/** A write leaves a receipt in its own transaction, by which the same request is known when it comes again. */
export class RequestsLeaveReceipts1764000900000 implements MigrationInterface {
  name = 'RequestsLeaveReceipts1764000900000';

  async up(runner: QueryRunner): Promise<void> {
    await privateTable(
      runner,
      'request_receipt',
      `
      fingerprint bytea not null,
      answer text,
      created_at timestamptz not null default now()`,
    );
    await runner.query(
      'create index request_receipt_by_age on request_receipt (association_id, created_at)',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropAll(runner, ['request_receipt']);
  }
}
