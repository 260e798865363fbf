import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A contact stands for one occurrence of its need: the Monday of its week and a number within it. Two that are held
 * never stand for the same one, nor on the same date, whatever rota they are of. A second try is no occurrence of its
 * own. A number above 100 is one too many that had happened before this rule: history stays as it was.
 */
export class ContactsAreWantedOnce1764000100000 implements MigrationInterface {
  name = 'ContactsAreWantedOnce1764000100000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'alter table contact add column occurrence_on date, add column occurrence_number int',
    );
    // The owner sees the rows of all associations only where its own row-level security is not forced.
    for (const table of TABLES)
      await runner.query(`alter table ${table} no force row level security`);
    await runner.query(NUMBER_EACH_ROTA);
    const cancelled = await untilNone(runner, CANCEL_LATER_ONES);
    await untilNone(runner, MARK_WHAT_HAPPENED_TWICE);
    await runner.query(NUMBER_WHAT_HAPPENED_TWICE);
    await runner.query(CLOSE_COVER);
    for (const table of TABLES) await runner.query(`alter table ${table} force row level security`);
    runner.connection.logger.log(
      'log',
      `Contacts of a need planned twice for one occurrence: ${cancelled} to come were cancelled, the one published first stays; none that had begun was touched.`,
    );
    await runner.query(`
      alter table contact alter column occurrence_on set not null, alter column occurrence_number set not null;
      alter table contact add constraint contact_occurrence check (occurrence_number between 1 and 7 or occurrence_number > 100);
      create unique index contact_once on contact (association_id, need_id, occurrence_on, occurrence_number) where (held and retry_of is null);
      create unique index contact_once_a_day on contact (association_id, need_id, date) where (held and retry_of is null and occurrence_number < 100);
      create unique index contact_once_in_rota on contact (association_id, rota_id, need_id, occurrence_on, occurrence_number) where (state <> 'CANCELLED' and retry_of is null);
    `);
    await runner.query(SET_OCCURRENCE);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop trigger contact_occurrence on contact;
      drop function contact_occurrence();
      alter table contact drop column occurrence_on, drop column occurrence_number;
    `);
  }
}

const TABLES = ['rota', 'contact', 'cover_request'];

/** Runs a statement again until it changes nothing: what it took away stands against nothing else. Returns how many it changed. */
async function untilNone(runner: QueryRunner, statement: string): Promise<number> {
  const [, count] = (await runner.query(statement)) as [unknown, number];
  return count === 0 ? 0 : count + (await untilNone(runner, statement));
}

const NUMBER_EACH_ROTA = `
  update contact c set occurrence_on = x.monday,
    occurrence_number = case when x.number <= 7 then x.number else 100 + x.number end
  from (
    select k.association_id, k.id, r."from" + 7 * k.week as monday,
      row_number() over (partition by k.association_id, k.rota_id, k.need_id, k.week, k.retry_of is null, k.state = 'CANCELLED'
        order by k.starts_at nulls last, k.id) as number
    from contact k join rota r on r.association_id = k.association_id and r.id = k.rota_id
  ) x where x.association_id = c.association_id and x.id = c.id`;

/** Of two on one date or for one occurrence, the one that began, then the one published first, goes before. */
const before = (e: string, k: string) => `
  ${k}.held and ${k}.retry_of is null and ${e}.held and ${e}.retry_of is null
    and ${e}.association_id = ${k}.association_id and ${e}.need_id = ${k}.need_id and ${e}.id <> ${k}.id
    and (${e}.date = ${k}.date or (${e}.occurrence_on = ${k}.occurrence_on and ${e}.occurrence_number = ${k}.occurrence_number))
    and (${e}.starts_at > now(), ${e}r.published_at, ${e}r.id, ${e}.id) < (${k}.starts_at > now(), ${k}r.published_at, ${k}r.id, ${k}.id)`;

const withRota = (c: string) =>
  `contact ${c} join rota ${c}r on ${c}r.association_id = ${c}.association_id and ${c}r.id = ${c}.rota_id`;

/** Only one that is sure to stay stands against a later one: it has begun, or nothing stands against it in turn. */
const CANCEL_LATER_ONES = `
  update contact c set state = 'CANCELLED', held = false, updated_at = now(), version = c.version + 1
  where c.starts_at > now() and c.id in (
    select k.id from ${withRota('k')}, ${withRota('e')}
    where ${before('e', 'k')} and (e.starts_at <= now() or not exists (select 1 from ${withRota('f')} where ${before('f', 'e')})))`;

const MARK_WHAT_HAPPENED_TWICE = `
  update contact c set occurrence_number = 100 + c.occurrence_number
  where c.occurrence_number <= 100 and c.id in (
    select k.id from ${withRota('k')}, ${withRota('e')}
    where ${before('e', 'k')} and e.occurrence_number <= 100
      and not exists (select 1 from ${withRota('f')} where ${before('f', 'e')} and f.occurrence_number <= 100))`;

const NUMBER_WHAT_HAPPENED_TWICE = `
  update contact c set occurrence_number = 100 + x.number
  from (
    select association_id, id, row_number() over (partition by association_id, need_id, occurrence_on order by starts_at, id) as number
    from contact where occurrence_number > 100
  ) x where x.association_id = c.association_id and x.id = c.id`;

const CLOSE_COVER = `
  update cover_request q set closed_at = now(), version = q.version + 1 from contact c
  where c.association_id = q.association_id and c.id = q.contact_id and c.state = 'CANCELLED' and q.closed_at is null`;

/** The week follows from the rota. Without a number a contact takes the first that neither its rota nor a held one has. */
const SET_OCCURRENCE = `
  create function contact_occurrence() returns trigger language plpgsql as $$
  begin
    select r."from" + 7 * new.week into new.occurrence_on from rota r
      where r.association_id = new.association_id and r.id = new.rota_id;
    if new.occurrence_number is null and new.retry_of is not null then
      select c.occurrence_number into new.occurrence_number from contact c
        where c.association_id = new.association_id and c.id = new.retry_of;
    end if;
    if new.occurrence_number is null then
      select min(n) into new.occurrence_number from generate_series(1, 7) n
        where not exists (select 1 from contact c where c.association_id = new.association_id and c.need_id = new.need_id
          and c.occurrence_on = new.occurrence_on and c.occurrence_number = n and c.retry_of is null
          and (c.held or (c.rota_id = new.rota_id and c.state <> 'CANCELLED')));
    end if;
    return new;
  end $$;
  create trigger contact_occurrence before insert or update of rota_id, week, occurrence_on, occurrence_number on contact
    for each row execute function contact_occurrence();`;
