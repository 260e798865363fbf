import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A rota may be withdrawn from a day on, and later from an earlier day. Each contact knows when it was withdrawn, and the
 * rota which withdrawals came before its last, so that undoing the last brings back what that one took and no more.
 */
export class WithdrawalsAreUndoneInTurn1764001100000 implements MigrationInterface {
  name = 'WithdrawalsAreUndoneInTurn1764001100000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table rota add column withdrawn_before jsonb not null default '[]';
      alter table contact add column withdrawn_at timestamptz;
    `);
    // The owner sees the rows of all associations only where its own row-level security is not forced.
    for (const table of TABLES)
      await runner.query(`alter table ${table} no force row level security`);
    await runner.query(`
      update contact c set withdrawn_at = r.withdrawn_at from rota r
      where r.association_id = c.association_id and r.id = c.rota_id and c.withdrawn_state is not null`);
    for (const table of TABLES) await runner.query(`alter table ${table} force row level security`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table contact drop column withdrawn_at;
      alter table rota drop column withdrawn_before;
    `);
  }
}

const TABLES = ['rota', 'contact'];
