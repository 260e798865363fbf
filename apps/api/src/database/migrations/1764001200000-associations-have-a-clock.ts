import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES = ['association', 'volunteer', 'venue', '"group"', 'supported_person'];
const WATCHED = TABLES.slice(1);

/**
 * Where most of an association's volunteers, venues and groups are; where that leaves two zones alike, or there are none
 * of them yet, most of the people it accompanies, then the first of the alphabet. No row when nothing has a place.
 */
const usualZone = (association: string) => `
  select m.time_zone from (
    select insee_code, 1 as own from volunteer where association_id = ${association}
    union all select insee_code, 1 from venue where association_id = ${association}
    union all select insee_code, 1 from "group" where association_id = ${association}
    union all select insee_code, 0 from supported_person where association_id = ${association}) place
  join commune m on m.insee_code = place.insee_code
  group by m.time_zone order by sum(place.own) desc, count(*) desc, m.time_zone limit 1`;

/**
 * An association has a clock, which every page may ask before there is a scope: its zone stands in its own row. The
 * database keeps it, whatever writes a place. A place more in the zone that is known, or one less elsewhere, changes
 * nothing and is not counted; counts of one association take turns.
 */
export class AssociationsHaveAClock1764001200000 implements MigrationInterface {
  name = 'AssociationsHaveAClock1764001200000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `alter table association add column time_zone varchar(40) not null default 'Europe/Paris'`,
    );
    for (const table of TABLES)
      await runner.query(`alter table ${table} no force row level security`);
    await runner.query(
      `update association a set time_zone = coalesce((${usualZone('a.id')}), a.time_zone)`,
    );
    for (const table of TABLES) await runner.query(`alter table ${table} force row level security`);
    await runner.query(`
      create function association_clock() returns trigger language plpgsql as $$
      declare
        association uuid := case when tg_op = 'DELETE' then old.association_id else new.association_id end;
        place text := case when tg_op = 'DELETE' then old.insee_code else new.insee_code end;
        known text;
        usual text;
      begin
        select a.time_zone into known from association a where a.id = association;
        if (select m.time_zone = known from commune m where m.insee_code = place) = (tg_op <> 'DELETE') then
          return null;
        end if;
        perform pg_advisory_xact_lock(hashtextextended('association_clock ' || association, 0));
        usual := (${usualZone('association')});
        update association a set time_zone = usual where a.id = association and a.time_zone <> usual;
        return null;
      end $$;`);
    for (const table of WATCHED)
      await runner.query(`
        create trigger association_clock after insert or delete or update of insee_code on ${table}
          for each row execute function association_clock()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of WATCHED) await runner.query(`drop trigger association_clock on ${table}`);
    await runner.query('drop function association_clock()');
    await runner.query('alter table association drop column time_zone');
  }
}
