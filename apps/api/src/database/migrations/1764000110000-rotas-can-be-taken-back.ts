import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Two published rotas never cover the same week of a branch; one of every branch (no branch: a range without ends)
 * covers each. A rota is withdrawn whole or from a day on, which frees the week of that day; a draft is deleted for a day
 * before it goes. Rotas that overlapped before this rule keep their place.
 */
export class RotasCanBeTakenBack1764000110000 implements MigrationInterface {
  name = 'RotasCanBeTakenBack1764000110000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create type branch_range as range (subtype = uuid);
      alter table rota add column withdrawn_from date, add column withdrawn_at timestamptz, add column deleted_at timestamptz,
        add column overlap_kept boolean not null default false;
      alter table contact add column withdrawn_state varchar(10);
      alter table rota add constraint rota_withdrawn check ((withdrawn_from is null) = (withdrawn_at is null));
    `);
    // The owner sees the rows of all associations only where its own row-level security is not forced.
    await runner.query('alter table rota no force row level security');
    await runner.query(`
      update rota r set overlap_kept = true where r.state = 'PUBLISHED' and exists (
        select 1 from rota e where e.association_id = r.association_id and e.state = 'PUBLISHED' and (e.published_at, e.id) < (r.published_at, r.id)
          and (e.branch_id is null or r.branch_id is null or e.branch_id = r.branch_id)
          and daterange(e."from", e."from" + e.weeks * 7) && daterange(r."from", r."from" + r.weeks * 7))`);
    await runner.query('alter table rota force row level security');
    await runner.query(`
      alter table rota add constraint rota_published_once exclude using gist (
        association_id with =, branch_range(branch_id, branch_id, '[]') with &&,
        daterange("from", least("from" + weeks * 7, withdrawn_from - (extract(isodow from withdrawn_from)::int - 1))) with &&)
        where (state = 'PUBLISHED' and not overlap_kept)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table rota drop constraint rota_published_once, drop constraint rota_withdrawn,
        drop column withdrawn_from, drop column withdrawn_at, drop column deleted_at, drop column overlap_kept;
      alter table contact drop column withdrawn_state;
      drop type branch_range;
    `);
  }
}
