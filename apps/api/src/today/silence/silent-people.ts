/** The day that it is where the person lives; m is their commune. */
const LOCAL_DAY = `($2::timestamptz at time zone m.time_zone)::date`;

/**
 * Needs that are in force today, not paused and consented to: somebody in hospital is not silent, and whoever no longer
 * wants to be called is not missed.
 */
const IN_FORCE = `n.ended_at is null and n."from" <= ${LOCAL_DAY} and (n.until is null or n.until >= ${LOCAL_DAY})
  and not exists (select 1 from jsonb_array_elements(n.pauses) b where ${LOCAL_DAY} between (b ->> 'from')::date and (b ->> 'until')::date)
  and exists (select 1 from consent a where a.association_id = n.association_id and a.person_id = n.person_id and a.withdrawn_at is null and n.kind = any (a.scope))`;

/** When the clock of somebody whom nobody ever reached began: at the start of the first day of a need. */
const SINCE = `greatest(p.created_at, min(n."from"::timestamp at time zone m.time_zone))`;
const ALLOWED = `min((s.v -> 'silentDays' ->> n.priority)::int)`;

/**
 * In SQL, who was not reached for longer than their priority allows, $2 being now and s.v the settings: `allowed` is the
 * shortest limit among their needs, in days, `share` counts how many times over it has passed (the escalation is its
 * whole part), `since` is when the clock began.
 */
export const SILENT = `(
  select * from (
    select p.id, p.association_id, ${SINCE} as since, ${ALLOWED} as allowed,
      extract(epoch from $2::timestamptz - coalesce(p.last_reached_at, ${SINCE})) / 86400 / ${ALLOWED} as share
    from need n join supported_person p on p.association_id = n.association_id and p.id = n.person_id join commune m on m.insee_code = p.insee_code
    where p.ended_at is null and ${IN_FORCE} group by p.association_id, p.id) n
  where n.share >= 1)`;
