import { wantedContacts } from '@presence/domain';
import { monday } from './given-rota';
import { TOWN_CAPS, type RotaTown } from './situations/rota-town';

/** What must never be, read from the tables, in words; nothing where all is well. */
export async function rotaFaults(town: RotaTown): Promise<string[]> {
  const found: string[] = [];
  const { maxContactsPerDay: day, maxContactsPerWeek: week } = TOWN_CAPS;
  const { maxVisitsPerWeek: visits, maxPeople: people } = TOWN_CAPS;
  for (const [name, statement, values] of [
    ['a need is met twice at one occurrence', MET_TWICE, []],
    ['a need is met twice on one date', TWICE_A_DAY, []],
    ['a volunteer is held twice at once', TWICE_AT_ONCE, []],
    ['more contacts a day than a volunteer offers', a('date', 'count(*)'), [day]],
    ['more contacts a week than a volunteer offers', a(WEEK, 'count(*)'), [week]],
    [
      'more visits a week than a volunteer offers',
      a(WEEK, `count(*) filter (where kind <> 'CALL')`),
      [visits],
    ],
    ['more people a week than a volunteer offers', a(WEEK, 'count(distinct person_id)'), [people]],
    [
      'more people in a rota than a volunteer offers',
      a('rota_id', 'count(distinct person_id)'),
      [people],
    ],
    ['more people in the period of a rota than a volunteer offers', IN_PERIOD, [people]],
    ['a visit on a public holiday that nobody asked for', ON_HOLIDAY, [town.holiday]],
  ] as const)
    for (const row of await town.sql(statement, [...values]))
      found.push(`${name}: ${JSON.stringify(row)}`);
  return [...found, ...(await metTooOften(town))];
}

/** A fingerprint of everything that had begun when the town began, with who came. */
export async function pastOf(town: RotaTown): Promise<{ contacts: number; hash: string }> {
  const [past] = await town.sql<{ contacts: number; hash: string }>(
    `select count(*)::int as contacts, md5(string_agg(row::text, ';' order by row::text)) as hash from (
       select (c.id, c.rota_id, c.need_id, c.person_id, c.kind, c.state, c.held, c.week, c.date, c.start, c.duration_minutes, c.starts_at, c.ends_at,
         c.occurrence_on, c.occurrence_number, c.retry_of,
         array(select (v.volunteer_id, v.answer, v.held)::text from contact_volunteer v where v.contact_id = c.id order by 1)) as row
       from contact c where c.starts_at <= $1 or (c.date is null and c.occurrence_on + 7 <= ($1::timestamptz at time zone c.time_zone)::date)) past`,
    [town.since],
  );
  return past ?? { contacts: 0, hash: '' };
}

/** Weeks to come in which more is held than the need asks for. */
async function metTooOften(town: RotaTown): Promise<string[]> {
  const needs = new Map((await town.needs()).map((need) => [need.id, need]));
  const rows = await town.sql<{ needId: string; weekOf: string; count: number }>(
    `select need_id as "needId", occurrence_on::text as "weekOf", count(*)::int as count
     from contact where held and retry_of is null and occurrence_on > $1 group by 1, 2`,
    [monday(0)],
  );
  return rows.flatMap(({ needId, weekOf, count }) => {
    const need = needs.get(needId);
    const wanted = need
      ? wantedContacts(need, { from: weekOf, weeks: 1 }, 'Europe/Paris').length
      : 0;
    return count > wanted
      ? [`met ${count} times where ${wanted} are wanted: ${needId} ${weekOf}`]
      : [];
  });
}

const MET_TWICE = `
  select need_id, occurrence_on, occurrence_number, array_agg(rota_id) as rotas from contact
  where held and retry_of is null group by 1, 2, 3 having count(*) > 1`;

const TWICE_A_DAY = `
  select need_id, date, array_agg(rota_id) as rotas from contact where held and retry_of is null group by 1, 2 having count(*) > 1`;

const TWICE_AT_ONCE = `
  select v.volunteer_id, v.starts_at, w.starts_at as other from contact_volunteer v
  join contact_volunteer w on w.volunteer_id = v.volunteer_id and w.contact_id > v.contact_id and w.held and w.answer <> 'DECLINED'
    and tstzrange(w.starts_at, w.ends_at) && tstzrange(v.starts_at, v.ends_at)
  where v.held and v.answer <> 'DECLINED'`;

const WEEK = `date_trunc('week', date)::date`;

/** Volunteers who have more of something than they offer, by day, week or rota, over all rotas. */
const a = (by: string, what: string) => `
  select volunteer_id, ${by} as "when", ${what} as has from (
    select v.volunteer_id, c.* from contact_volunteer v join contact c on c.id = v.contact_id
    where c.held and v.held and v.answer <> 'DECLINED') x
  group by 1, 2 having ${what} > $1`;

/** Of all rotas together, in the period of each. */
const IN_PERIOD = `
  select v.volunteer_id, r.id as rota, count(distinct c.person_id) as has from rota r
  join contact c on c.date >= r."from" and c.date < r."from" + 7 * r.weeks and c.held
  join contact_volunteer v on v.contact_id = c.id and v.held and v.answer <> 'DECLINED'
  where r.state = 'PUBLISHED' group by 1, 2 having count(distinct c.person_id) > $1`;

const ON_HOLIDAY = `
  select c.need_id, c.date from contact c join need n on n.id = c.need_id
  where c.held and c.date = $1 and c.kind <> 'CALL' and n.on_public_holidays is not true`;
