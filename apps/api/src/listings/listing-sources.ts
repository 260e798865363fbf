import {
  type Association,
  type Commune,
  DAY_MS,
  type Group,
  HORIZON_DAYS,
  type Id,
  type Listing,
  type ListingSources,
  type Series,
  type StoredSession,
  type Venue,
} from '@presence/domain';
import { CLOSURES_OF_GROUP, type ClosureOfGroup } from '../closures/closures.service';
import { ASSOCIATION_COLUMNS } from '../database/own-association';
import { iso, sql } from '../database/sql';
import type { Tenant } from '../database/tenant';
import { COMMUNE_COLUMNS } from '../geography/geography.service';
import { GROUP_COLUMNS } from '../groups/groups.service';
import { SETTINGS_IN_FORCE } from '../home-support/home-support.service';
import { SERIES_COLUMNS, SESSION_COLUMNS } from '../sessions/sessions.service';
import { SELECT_VENUES } from '../venues/venues.service';

/** How far back the public page and the feeds still tell of a session, and how far ahead: the last stored day to its end. */
const DAYS_BACK = 31;
const DAYS_AHEAD = HORIZON_DAYS + 1;

/** What a listing is made of; the listing itself is null where the group has none. */
type Sources = Omit<ListingSources, 'listing'> & { listing: Listing | null };
type SourcesAsRead = {
  group: Group;
  listing: Listing | null;
  association: Association;
  commune: Commune;
  takesReferrals: boolean;
  series: Series[];
  sessions: StoredSession[];
  closures: ClosureOfGroup[];
  venues: Venue[];
  communes: Commune[];
};

const one = (select: string) => `(select row_to_json(x) from (${select}) x)`;
const all = (select: string) => `(select coalesce(json_agg(x), '[]') from (${select}) x)`;

const SHOWN = `s.group_id = g.id and s.starts_at between $2 and $3`;
const SHOWN_VENUES = `select g.venue_id union select s.venue_id from session s where ${SHOWN}`;
const LISTING_COLUMNS = `
  l.group_id as "groupId", l.slug, ${iso('l.published_at')} as "publishedAt", ${iso('l.verified_at')} as "verifiedAt",
  ${iso('l.verified_until')} as "verifiedUntil", l.version`;

/** $1 is the group, $2 and $3 the instants between which its sessions begin; $4 says that it needs no listing. */
const SOURCES = sql<SourcesAsRead>`
  select ${one(`select ${GROUP_COLUMNS}`)} as "group",
    ${one(`select ${LISTING_COLUMNS} where l.group_id is not null`)} as listing,
    ${one(`select ${ASSOCIATION_COLUMNS} from association a where a.id = g.association_id`)} as association,
    ${one(`select ${COMMUNE_COLUMNS} from commune c where c.insee_code = g.insee_code`)} as commune,
    (s.v -> 'referralForm')::boolean as "takesReferrals",
    ${all(`select ${SERIES_COLUMNS} from series s where s.group_id = g.id order by s.id`)} as series,
    ${all(`select ${SESSION_COLUMNS} from session s where ${SHOWN} order by s.starts_at, s.id`)} as sessions,
    ${all(CLOSURES_OF_GROUP)} as closures,
    ${all(`${SELECT_VENUES} where v.id in (${SHOWN_VENUES})`)} as venues,
    ${all(`select ${COMMUNE_COLUMNS} from commune c
      where c.insee_code in (select v.insee_code from venue v where v.id in (${SHOWN_VENUES}))`)} as communes
  from "group" g left join listing l on l.association_id = g.association_id and l.group_id = g.id
    cross join ${SETTINGS_IN_FORCE}
  where g.id = $1 and (l.group_id is not null or $4)`;

/**
 * Reads all that the listing of a group is made of, in one statement of the association's transaction.
 * @returns undefined where there is no such group, or it has no listing and none is `yetToBe`
 */
export async function listingSources(
  tenant: Tenant,
  groupId: Id,
  now: string,
  { yetToBe = false } = {},
): Promise<Sources | undefined> {
  const at = Date.parse(now);
  const [read] = await tenant.query(SOURCES, [
    groupId,
    new Date(at - DAYS_BACK * DAY_MS).toISOString(),
    new Date(at + DAYS_AHEAD * DAY_MS).toISOString(),
    yetToBe,
  ]);
  if (!read) return undefined;
  const { association, takesReferrals, ...sources } = read;
  return { ...sources, association: { ...association, takesReferrals } };
}
