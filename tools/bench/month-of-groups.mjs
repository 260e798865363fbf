import pg from 'pg';
import { manyGroups } from './many-groups.mjs';
import { day } from './organiser.mjs';

/** Six times a day, seven days a week: groups of one venue, and who leads two groups, never meet at once. */
const SLOTS = 42;

/**
 * A national association's calendar: 400 groups that meet every week, each in a room, led by two; in one session of sixteen
 * somebody is missing. One of the groups is led by who is named.
 * @param {string} databaseUrl @param {string} association @param {string} leader
 * @returns {Promise<void>}
 */
export async function withMonthOfGroups(databaseUrl, association, leader) {
  await manyGroups(databaseUrl, association);
  const owner = new pg.Client({ connectionString: databaseUrl });
  await owner.connect();
  try {
    await owner.query(`select set_config('app.association', $1, false)`, [association]);
    await owner.query(
      `with told as (select gen_random_uuid() as id, n from generate_series(1, 80) n)
       insert into venue (association_id, id, name, postcode, insee_code, latitude, longitude)
       select $1, id, 'Banc, salle ' || n, '69003', '69123', 45.76, 4.85 from told`,
      [association],
    );
    await owner.query(
      `with told as (select gen_random_uuid() as account_id, n from generate_series(1, 399) n),
       accounts as (
         insert into account (id, email, display_name, password_hash)
         select account_id, 'banc-' || n || '@banc.example', 'Banc ' || n, '' from told returning id
       )
       insert into organiser (association_id, id, account_id, roles)
       select $1, gen_random_uuid(), id, '{FACILITATOR}' from accounts`,
      [association],
    );
    await owner.query(
      `with groups as (select id, name, row_number() over (order by id) as at from "group" where association_id = $1 and name like 'Banc %'),
         venues as (select id, row_number() over (order by id) as at from venue where association_id = $1 and name like 'Banc, %'),
         slots as (
           select gen_random_uuid() as id, groups.id as group_id, groups.at, venues.id as venue_id, week,
             $3::date + week * 7 + (groups.at % 7)::int as date, (groups.at % ${SLOTS} / 7)::int as part
           from groups join venues on venues.at = 1 + groups.at % 80, generate_series(0, 10) week
         ),
         timed as (
           select *, make_time(9 + 2 * part, 0, 0) as start_time, make_time(10 + 2 * part, 30, 0) as end_time from slots
         ),
         placed as (
           insert into session (association_id, id, group_id, date, start_time, end_time, time_zone, starts_at, ends_at, venue_id)
           select $1, id, group_id, date, start_time, end_time, 'Europe/Paris', (date + start_time) at time zone 'Europe/Paris',
             (date + end_time) at time zone 'Europe/Paris', venue_id from timed returning id, starts_at, ends_at
         ),
         leaders as (
           select id, row_number() over (order by id = $2 desc, id) as at from organiser
           where association_id = $1 and (id = $2 or account_id in (select id from account where email like 'banc-%'))
         )
       insert into session_facilitation (association_id, session_id, organiser_id, starts_at, ends_at, position)
       select $1, placed.id, leaders.id, placed.starts_at, placed.ends_at, help
       from placed join timed using (id), generate_series(0, 1) help join leaders on true
       where leaders.at = 1 + (timed.at + help) % 400 and not (help = 1 and (timed.at + week) % 16 = 0)
       on conflict do nothing`,
      [association, leader, day(1)],
    );
    await owner.query('analyze session, session_facilitation, "group", venue, organiser, account');
  } finally {
    await owner.end();
  }
}
