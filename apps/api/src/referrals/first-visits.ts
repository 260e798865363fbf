import type { FirstVisit } from '@presence/contract';
import {
  disclosureWindow,
  FIRST_VISIT_MINUTES,
  type HomeSupportSettings,
  type Id,
  localWhen,
  type TimeZone,
  withinDisclosure,
} from '@presence/domain';
import { iso, sql } from '../database/sql';
import type { Tenant } from '../database/tenant';
import type { Opener } from '../sealing/sealing';

type SealedFirstVisit = Pick<
  FirstVisit,
  'referralId' | 'startsAt' | 'communeName' | 'visitorName' | 'mine'
> & {
  timeZone: TimeZone;
  nameSealed: Buffer;
  phoneSealed: Buffer | null;
};
type Hours = Pick<HomeSupportSettings, 'disclosedHoursBefore' | 'disclosedHoursAfter'>;

const PLANNED = sql<SealedFirstVisit>`
  select r.id as "referralId", ${iso('r.first_visit_at')} as "startsAt", m.time_zone as "timeZone", m.name as "communeName",
    a.display_name as "visitorName", coalesce(r.first_visit_by = $1, false) as mine, r.name_sealed as "nameSealed", r.phone_sealed as "phoneSealed"
  from referral r join commune m using (insee_code)
  left join organiser o on o.association_id = r.association_id and o.id = r.first_visit_by left join account a on a.id = o.account_id
  where r.state = 'FIRST_VISIT' and r.first_visit_at >= $2::timestamptz and r.first_visit_at < $3::timestamptz and ($4 or r.first_visit_by = $1)
  order by r.first_visit_at, r.id`;

/**
 * The first visits planned between two instants: one's own, or, for who coordinates, all of them. A telephone is told to
 * whoever goes alone, in the hours around the visit that hold for contacts.
 */
export async function firstVisits(
  tenant: Tenant,
  open: Opener,
  hours: Hours,
  range: { from: string; to: string; all: boolean },
): Promise<FirstVisit[]> {
  const rows = await tenant.query(PLANNED, [
    tenant.scope.organiserId,
    range.from,
    range.to,
    range.all,
  ]);
  const now = new Date().toISOString();
  return rows.map((row) => view(row, open, hours, now));
}

function view(
  { nameSealed, phoneSealed, ...row }: SealedFirstVisit,
  open: Opener,
  hours: Hours,
  now: string,
) {
  const endsAt = new Date(Date.parse(row.startsAt) + FIRST_VISIT_MINUTES * 60_000).toISOString();
  const visit = { startsAt: row.startsAt, endsAt };
  const { date, time: start } = localWhen(row.startsAt, row.timeZone);
  const read = (column: string, bytes: Buffer | null) =>
    bytes && open('referral', column, row.referralId as Id, bytes);
  const name = JSON.parse(read('name_sealed', nameSealed) ?? '{"firstName":""}') as {
    firstName: string;
  };
  return {
    ...row,
    ...visit,
    date,
    start,
    end: localWhen(endsAt, row.timeZone).time,
    firstName: name.firstName,
    disclosed:
      row.mine && withinDisclosure(visit, hours, now)
        ? {
            phone: read('phone_sealed', phoneSealed) || null,
            until: disclosureWindow(visit, hours)?.until ?? now,
          }
        : null,
  };
}
