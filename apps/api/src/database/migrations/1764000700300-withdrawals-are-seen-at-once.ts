import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Pages that show somebody ask often whether anybody's consent, calls or record went. */
export class WithdrawalsAreSeenAtOnce1764000700300 implements MigrationInterface {
  name = 'WithdrawalsAreSeenAtOnce1764000700300';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create index consent_by_withdrawal on consent (association_id, withdrawn_at);
      create index supported_person_by_end on supported_person (association_id, ended_at);
      create index supported_person_by_erasure on supported_person (association_id, erased_at);`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'drop index consent_by_withdrawal, supported_person_by_end, supported_person_by_erasure',
    );
  }
}
