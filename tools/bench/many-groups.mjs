import pg from 'pg';

/** The first year of which there are sessions. */
export const FIRST_YEAR = new Date().getUTCFullYear() - 6;
/** An hour and a half every two hours, night and day: whoever leads them is in one place at a time. */
const SESSIONS_A_YEAR = 4000;

/**
 * 400 groups in 80 branches, made once.
 * @param {string} databaseUrl @param {string} association
 * @returns {Promise<void>}
 */
export async function manyGroups(databaseUrl, association) {
  const owner = new pg.Client({ connectionString: databaseUrl });
  await owner.connect();
  try {
    await owner.query(`select set_config('app.association', $1, false)`, [association]);
    const { rowCount } = await owner.query(`select 1 from "group" where name = 'Banc 1'`);
    if (rowCount) return;
    await owner.query(
      `insert into branch select (jsonb_populate_record(null::branch, jsonb_build_object('association_id', $1::uuid, 'id', gen_random_uuid(), 'name', 'Antenne ' || n, 'version', 1))).*
       from generate_series(1, 80) n`,
      [association],
    );
    await owner.query(
      `with branches as (select id, row_number() over () as at from branch where name like 'Antenne %')
       insert into "group" select (jsonb_populate_record(one, jsonb_build_object('id', gen_random_uuid(), 'name', 'Banc ' || n, 'branch_id', b.id, 'venue_id', null))).*
       from generate_series(1, 400) n join branches b on b.at = 1 + n % 80, "group" one
       where one.id = (select id from "group" where association_id = $1 order by id limit 1)`,
      [association],
    );
  } finally {
    await owner.end();
  }
}

/**
 * Their sessions over six years, the running one too: 4,000 a year with their numbers, one in sixteen cancelled.
 * @param {string} databaseUrl @param {string} association
 * @returns {Promise<void>}
 */
export async function withManyGroups(databaseUrl, association) {
  await manyGroups(databaseUrl, association);
  const owner = new pg.Client({ connectionString: databaseUrl });
  await owner.connect();
  try {
    await owner.query(`select set_config('app.association', $1, false)`, [association]);
    await owner.query(
      `with groups as (select id, row_number() over () as at from "group" where name like 'Banc %'),
         slots as (
           select n, make_timestamptz($2, 1, 1, 0, 0, 0, 'UTC') + n * interval '131 minutes' as starts_at from generate_series(0, 6 * $3) n
         )
       insert into session (association_id, id, group_id, date, start_time, end_time, time_zone, starts_at, ends_at, held, cancelled_at)
       select $1, gen_random_uuid(), groups.id, (starts_at at time zone 'UTC')::date, (starts_at at time zone 'UTC')::time, ((starts_at + interval '90 minutes') at time zone 'UTC')::time,
         'Europe/Paris', starts_at, starts_at + interval '90 minutes', n % 16 <> 0, case when n % 16 = 0 then starts_at end
       from slots join groups on groups.at = 1 + n % 400 where starts_at < now() - interval '1 day'`,
      [association, FIRST_YEAR, SESSIONS_A_YEAR],
    );
    await owner.query(
      `insert into session_facilitation (association_id, session_id, organiser_id, starts_at, ends_at, held)
       select $1, s.id, o.id, s.starts_at, s.ends_at, s.held from session s join "group" g on g.id = s.group_id and g.name like 'Banc %',
         (select id from organiser where association_id = $1 order by id limit 1) o
       where not exists (select 1 from session_facilitation f where f.organiser_id = o.id and tstzrange(f.starts_at, f.ends_at) && tstzrange(s.starts_at, s.ends_at))`,
      [association],
    );
    await owner.query(
      `insert into attendance (association_id, session_id, attendee_count, first_timer_count, entered_at, entered_by)
       select $1, s.id, 4 + n % 9, n % 3, s.ends_at, o.id
       from (select s.*, row_number() over (order by starts_at) as n from session s join "group" g on g.id = s.group_id and g.name like 'Banc %') s,
         (select id from organiser where association_id = $1 order by id limit 1) o
       where s.held`,
      [association],
    );
    await owner.query('analyze session, attendance, session_facilitation, "group"');
  } finally {
    await owner.end();
  }
}
