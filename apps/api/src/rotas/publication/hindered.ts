import {
  colon,
  closedDaysOf,
  dateInWords,
  freeOf,
  holidayOn,
  localized,
  timeInWords,
  withClosures,
  type ClosedDay,
  type HomeSupportSettings,
  type Id,
  type Need,
  type Localized,
} from '@presence/domain';
import { closedDaysBetween } from '../../closures/closures.service';
import { hhmm, sql } from '../../database/sql';
import type { Tenant } from '../../database/tenant';
import { settingsInForce } from '../../home-support/home-support.service';
import { obstacleInWords } from '../obstacle-words';
import { OBSTACLES_TEXTS } from '../texts/obstacles';

/** A contact that cannot be held as it is proposed, and why. */
export type Hindered = { contactId: Id; personId: Id; date: string; start: string; why: Localized };

/** Whether the need stands against it, or whoever would come. */
type HinderedBy = Hindered & { of: 'NEED' | 'VOLUNTEER' };

type HinderedRow = Omit<Hindered, 'why'> &
  Pick<
    Need,
    | 'from'
    | 'until'
    | 'pauses'
    | 'impossible'
    | 'durationMinutes'
    | 'kind'
    | 'onPublicHolidays'
    | 'heatwaveRound'
  > & {
    inseeCode: string;
    ended: boolean;
    away: string | null;
    blocked: string | null;
  };

/** Those told one by one; the others are counted. */
const MOST_TOLD = 5;

/** What of these contacts goes against a need as it is now, an absence, or a pair that is not to be. */
export async function hinderedAmong(
  tenant: Tenant,
  contactIds: readonly Id[],
): Promise<HinderedBy[]> {
  if (contactIds.length === 0) return [];
  const rows = await tenant.query(ROWS, [contactIds]);
  if (rows.length === 0) return [];
  const settings = await settingsInForce(tenant);
  const dates = rows.map(({ date }) => date).sort();
  const closures = await closedDaysBetween(tenant, dates[0] ?? '', dates.at(-1) ?? '');
  return rows.flatMap(({ contactId, personId, date, start, ...row }): HinderedBy[] => {
    const contact = { contactId, personId, date, start };
    const ofNeed =
      hindranceOfNeed({ date, start, ...row }) ?? onClosedDay({ date, ...row }, settings, closures);
    if (ofNeed) return [{ ...contact, why: ofNeed, of: 'NEED' }];
    const ofVolunteer = hindranceOfVolunteer(row);
    return ofVolunteer ? [{ ...contact, why: ofVolunteer, of: 'VOLUNTEER' }] : [];
  });
}

/** Whose these contacts are, and when, in the order of time. */
export const placesOf = (
  tenant: Tenant,
  contactIds: readonly Id[],
): Promise<Omit<Hindered, 'why'>[]> =>
  tenant.query(
    sql`select id as "contactId", person_id as "personId", date, ${hhmm('start')} as start from contact where id = any ($1) and date is not null order by starts_at, id`,
    [contactIds],
  );

/** The same as a sentence: "Odile, mardi 1er décembre à 10 h : une pause est notée". */
export function hinderedInWords(
  hindered: readonly Hindered[],
  names: ReadonlyMap<Id, string>,
): Localized {
  return localized((locale) => {
    const { moment, more, between } = OBSTACLES_TEXTS[locale].telling;
    const lines = hindered
      .slice(0, MOST_TOLD)
      .map(
        ({ personId, date, start, why }) =>
          `${named(names.get(personId))}${moment(dateInWords(date, locale), timeInWords(start, locale))}${colon(locale)}${why[locale]}`,
      );
    const left = hindered.length - lines.length;
    if (left > 0) lines.push(more(left));
    return lines.join(between);
  });
}

const named = (name: string | undefined) => (name === undefined ? '' : `${name}, `);

type NeedThen = Pick<
  HinderedRow,
  'date' | 'start' | 'from' | 'until' | 'pauses' | 'impossible' | 'durationMinutes' | 'ended'
>;

function hindranceOfNeed({
  date,
  start,
  from,
  until,
  pauses,
  impossible,
  durationMinutes,
  ended,
}: NeedThen): Localized | null {
  if (ended || date < from || (until !== null && date > until))
    return obstacleInWords(({ needEnded }) => needEnded);
  if (pauses.some((pause) => pause.from <= date && date <= pause.until))
    return obstacleInWords(({ paused }) => paused);
  const minute = Number(start.slice(0, 2)) * 60 + Number(start.slice(3, 5));
  const open = freeOf(impossible, date, [{ start: minute, end: minute + durationMinutes }]);
  if (open[0]?.start !== minute || open[0].end !== minute + durationMinutes)
    return obstacleInWords((obstacles) => obstacles.impossible);
  return null;
}

function hindranceOfVolunteer({
  away,
  blocked,
}: Pick<HinderedRow, 'away' | 'blocked'>): Localized | null {
  if (away !== null) return obstacleInWords((obstacles) => obstacles.away(away));
  if (blocked !== null) return obstacleInWords((obstacles) => obstacles.blocked(blocked));
  return null;
}

/** In a heatwave those of the round are called on public holidays and while the association is closed too. */
function onClosedDay(
  row: Pick<HinderedRow, 'date' | 'kind' | 'onPublicHolidays' | 'inseeCode' | 'heatwaveRound'>,
  settings: HomeSupportSettings,
  closures: readonly ClosedDay[],
): Localized | null {
  const { heatwaveFrom: hot, heatwaveUntil } = settings;
  if (row.heatwaveRound && hot !== null && row.date >= hot && row.date <= (heatwaveUntil ?? '9'))
    return null;
  const holiday = holidayOn(row.date, row.inseeCode);
  const onDay = closures.filter(({ date }) => date === row.date);
  const days = withClosures(holiday ? [holiday] : [], onDay);
  const [closed] = closedDaysOf(row, settings, days);
  if (!closed) return null;
  return localized((locale) => {
    const { closure, holiday: named } = OBSTACLES_TEXTS[locale].obstacles;
    return (closed.closure ? closure : named)(closed.name[locale]);
  });
}

const ROWS = sql<HinderedRow>`
  select c.id as "contactId", c.person_id as "personId", c.date::text as date, ${hhmm('c.start')} as start, c.duration_minutes as "durationMinutes",
    n."from"::text as "from", n.until::text as until, n.pauses, n.impossible, n.ended_at is not null as ended, n.kind, n.on_public_holidays as "onPublicHolidays",
    n.heatwave_round as "heatwaveRound", s.insee_code as "inseeCode", x.away, x.blocked
  from contact c join need n on n.association_id = c.association_id and n.id = c.need_id
  join supported_person s on s.association_id = c.association_id and s.id = c.person_id
  left join lateral (
    select string_agg(a.display_name, ', ' order by a.display_name) filter (where exists (
        select 1 from unavailability u where u.association_id = v.association_id and u.organiser_id = v.volunteer_id
          and u."from" <= (c.ends_at at time zone m.time_zone)::date and u.until >= (c.starts_at at time zone m.time_zone)::date)) as away,
      string_agg(a.display_name, ', ' order by a.display_name) filter (where exists (
        select 1 from match p where p.association_id = v.association_id and p.volunteer_id = v.volunteer_id and p.person_id = c.person_id and p.blocked)) as blocked
    from contact_volunteer v join volunteer w on w.association_id = v.association_id and w.id = v.volunteer_id
    join commune m on m.insee_code = w.insee_code
    join organiser o on o.association_id = v.association_id and o.id = v.volunteer_id join account a on a.id = o.account_id
    where v.association_id = c.association_id and v.contact_id = c.id and v.answer <> 'DECLINED'
  ) x on true
  where c.id = any ($1) and c.date is not null order by c.starts_at, c.id`;
