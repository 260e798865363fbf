import type { QueryRunner } from 'typeorm';

const CURRENT = `(select nullif(current_setting('app.association', true), '')::uuid)`;

/**
 * A private table: association_id leads its key, and row-level security, forced even on the owner, shows and takes
 * only the rows of the association that the transaction named.
 */
export async function privateTable(
  runner: QueryRunner,
  name: string,
  columns: string,
  key: string | null = 'id',
): Promise<void> {
  const id = key === 'id' ? 'id uuid not null,' : '';
  const primary = key === null ? '' : `constraint ${name}_pk primary key (association_id, ${key}),`;
  await runner.query(`
    create table "${name}" (
      association_id uuid not null constraint ${name}_association references association (id),
      ${id}
      ${primary}
      ${columns}
    );
    alter table "${name}" enable row level security;
    alter table "${name}" force row level security;
    create policy of_association on "${name}" using (association_id = ${CURRENT}) with check (association_id = ${CURRENT});
    grant select, insert, update, delete on "${name}" to presence_app;
  `);
}

/** Drops tables in this order. */
export async function dropAll(runner: QueryRunner, tables: readonly string[]): Promise<void> {
  for (const table of tables) await runner.query(`drop table "${table}"`);
}
