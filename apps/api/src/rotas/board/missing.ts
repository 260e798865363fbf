import {
  closedDaysOf,
  holidaysBetween,
  lastDay,
  localWhen,
  wantedContacts,
  weekOfRota,
  withClosures,
  type Id,
  type Need,
  type Rota,
} from '@presence/domain';
import { closedDaysBetween } from '../../closures/closures.service';
import { sql } from '../../database/sql';
import type { Tenant } from '../../database/tenant';
import { settingsInForce } from '../../home-support/home-support.service';
import { metOccurrences } from '../rotas.queries';
import type { WantingNeed } from '../runs/occurrences';

type Wanting = WantingNeed & Pick<Need, 'onPublicHolidays'> & { inseeCode: string };
type WeeksOfRota = Pick<Rota, 'id' | 'branchId' | 'from' | 'weeks' | 'state' | 'withdrawnFrom'>;

/**
 * For each week of a published rota, how many occurrences of needs are still to come for which no contact stands, here
 * or in another rota: a need that is new, or whose contact was called off. A draft finds them in its next run.
 */
export async function missingByWeek(tenant: Tenant, rota: WeeksOfRota): Promise<number[]> {
  const missing = Array.from({ length: rota.weeks }, () => 0);
  if (rota.state !== 'PUBLISHED') return missing;
  const settings = await settingsInForce(tenant);
  const { heatwaveFrom, heatwaveUntil } = settings;
  const heatwave = heatwaveFrom === null ? null : { from: heatwaveFrom, until: heatwaveUntil };
  const needs = await tenant.query(NEEDS, [rota.branchId, rota.from, lastDay(rota)]);
  const closures = await closedDaysBetween(tenant, rota.from, lastDay(rota));
  const standing = await standingCounts(tenant, rota);
  const now = new Date().toISOString();
  for (const need of needs) {
    const holidays = holidaysBetween(rota.from, lastDay(rota), need.inseeCode);
    const days = withClosures(holidays, closures);
    const closed = new Set(closedDaysOf(need, settings, days).map(({ date }) => date));
    const today = localWhen(now, need.timeZone).date;
    const isToCome = (date: string) => date > today && date < (rota.withdrawnFrom ?? '9');
    const wanted = wantedContacts(need, { ...rota, heatwave, closed }, need.timeZone);
    for (const [week, all] of Map.groupBy(wanted, (one) => one.week)) {
      const coming = all.filter(({ dates }) => dates.some(isToCome)).length;
      const left = all.length - (standing.get(`${need.id} ${week}`) ?? 0);
      missing[week] = (missing[week] ?? 0) + Math.max(0, Math.min(coming, left));
    }
  }
  return missing;
}

/** How many contacts stand for each need and week of a rota, uncovered ones and those of other rotas among them. */
async function standingCounts(tenant: Tenant, rota: WeeksOfRota): Promise<Map<string, number>> {
  const own = await tenant.query(
    sql<{
      needId: Id;
      week: number;
    }>`select need_id as "needId", week from contact where rota_id = $1 and state <> 'CANCELLED' and retry_of is null`,
    [rota.id],
  );
  const met = (await metOccurrences(tenant, rota)).map(({ needId, weekOf: monday }) => ({
    needId,
    week: weekOfRota(rota, monday),
  }));
  const counts = new Map<string, number>();
  for (const { needId, week } of [...own, ...met])
    counts.set(`${needId} ${week}`, (counts.get(`${needId} ${week}`) ?? 0) + 1);
  return counts;
}

const NEEDS = sql<Wanting>`
  select n.id, n.kind, n.rhythm, n."from"::text as "from", n.until::text as until, n.pauses, n.heatwave_round as "heatwaveRound", null as "endedAt",
    n.on_public_holidays as "onPublicHolidays", m.time_zone as "timeZone", s.insee_code as "inseeCode"
  from need n join supported_person s on s.association_id = n.association_id and s.id = n.person_id
  join commune m on m.insee_code = s.insee_code
  where n.ended_at is null and s.ended_at is null and ($1::uuid is null or s.branch_id = $1)
    and n."from" <= $3 and (n.until is null or n.until >= $2)
    and exists (select 1 from consent c where c.association_id = n.association_id and c.person_id = n.person_id and c.withdrawn_at is null and n.kind = any (c.scope))`;
