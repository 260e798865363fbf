import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A group meets once at a time unless an organiser says otherwise; what overlaps already is taken as said. */
export class GroupsMeetOnceAtATime1764000800001 implements MigrationInterface {
  name = 'GroupsMeetOnceAtATime1764000800001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table series add column parallel boolean not null default false');
    await runner.query('alter table session add column parallel boolean not null default false');
    // The owner sees the rows of all associations only where its own row-level security is not forced.
    await runner.query('alter table session no force row level security');
    await runner.query('alter table series no force row level security');
    await runner.query(`
      update session s set parallel = true
      where s.held and exists (
        select 1 from session o
        where o.association_id = s.association_id and o.group_id = s.group_id and o.held and o.id < s.id
          and tstzrange(o.starts_at, o.ends_at) && tstzrange(s.starts_at, s.ends_at))`);
    await runner.query(`
      update series r set parallel = true
      where exists (select 1 from session s where s.association_id = r.association_id and s.series_id = r.id and s.parallel)`);
    await runner.query('alter table series force row level security');
    await runner.query('alter table session force row level security');
    await runner.query(`
      alter table session add constraint group_meets_once exclude using gist (
        association_id with =, group_id with =, tstzrange(starts_at, ends_at) with &&) where (held and not parallel)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table session drop constraint group_meets_once');
    await runner.query('alter table session drop column parallel');
    await runner.query('alter table series drop column parallel');
  }
}
