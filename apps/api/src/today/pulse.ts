const OPEN = (rows: string) =>
  `(select count(*) || ':' || coalesce(sum(x.version), 0) from ${rows})`;
const FOR = (role: string, rows: string) =>
  `case when '${role}' = any (me.roles) then ${OPEN(rows)} end`;

/**
 * In SQL, a text that changes whenever a concern or a referral comes, changes or goes, for those who see to them; read
 * from the short indexes of what is open, since pages ask it again and again. $1 is the organiser.
 */
export const PULSE = `select concat_ws(' ',
    ${FOR('SAFEGUARDING_LEAD', 'concern x where x.closed_at is null')},
    ${FOR('COORDINATOR', `referral x where x.state in ('RECEIVED', 'LOOKED_AT', 'FIRST_VISIT')`)},
    ${FOR('COORDINATOR', 'cover_request x where x.closed_at is null')}) as version
  from organiser me where me.id = $1`;
