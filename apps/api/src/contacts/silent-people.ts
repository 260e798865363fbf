import { HOME_SUPPORT_DEFAULTS } from '@presence/domain';

const DEFAULTS = JSON.stringify(HOME_SUPPORT_DEFAULTS).replace(/'/g, "''");

/** In SQL, the settings of home support as they hold: one row s with the column v. */
export const SETTINGS = `(select '${DEFAULTS}'::jsonb || coalesce((select values from home_support_settings), '{}') as v) s`;

/**
 * Needs that are in force today, not paused and consented to: somebody in hospital is not silent, and whoever no longer
 * wants to be called is not missed.
 */
const IN_FORCE = `n.ended_at is null and n."from" <= $2::date and (n.until is null or n.until >= $2::date)
  and not exists (select 1 from jsonb_array_elements(n.pauses) b where $2::date between (b ->> 'from')::date and (b ->> 'until')::date)
  and exists (select 1 from consent a where a.association_id = n.association_id and a.person_id = n.person_id and a.withdrawn_at is null and n.kind = any (a.scope))`;

/**
 * In SQL, who was not reached for longer than their priority allows, $2 being now and s.v the settings: `share` counts how
 * many times over the allowed days have passed (the escalation is its whole part), `since` is when the clock began.
 */
export const SILENT = `(
  select * from (
    select p.id, p.association_id,
      (array_agg(n.priority order by case n.priority when 'HIGH' then 1 when 'NORMAL' then 2 else 3 end))[1] as priority,
      greatest(p.created_at, min(n."from")::timestamptz) as since,
      extract(epoch from $2::timestamptz - coalesce(p.last_reached_at, greatest(p.created_at, min(n."from")::timestamptz))) / 86400
        / min((s.v -> 'silentDays' ->> n.priority)::int) as share
    from need n join supported_person p on p.id = n.person_id where p.ended_at is null and ${IN_FORCE} group by p.association_id, p.id) n
  where n.share >= 1)`;
