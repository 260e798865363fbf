/**
 * What `cover_request q` is about, as `m`: when it is, whether it still is to be, and its group where it is a session. Of a
 * contact the commune of the person, of a session that of its venue or its group.
 */
export const MOMENT = `join lateral (
    select c.kind, c.date, c.start, c.duration_minutes, c.starts_at, c.ends_at, c.state = 'PUBLISHED' as stands, c.rota_id, c.person_id,
      null::varchar as group_name, p.insee_code
    from contact c join supported_person p on p.association_id = c.association_id and p.id = c.person_id
    where c.association_id = q.association_id and c.id = q.contact_id
    union all
    select 'SESSION', s.date, s.start_time, (extract(epoch from s.ends_at - s.starts_at) / 60)::int, s.starts_at, s.ends_at, s.held, null, null,
      g.name, coalesce(v.insee_code, g.insee_code)
    from session s join "group" g on g.association_id = s.association_id and g.id = s.group_id
    left join venue v on v.association_id = s.association_id and v.id = s.venue_id
    where s.association_id = q.association_id and s.id = q.session_id
  ) m on true`;

/** Whether the organiser of `$1` is away when it is; what they were asked counts no more then. */
export const AWAY = `exists (
    select 1 from unavailability u where u.association_id = q.association_id and u.organiser_id = $1::uuid and m.date between u."from" and u.until)`;
