import type { ReferralView } from '@presence/contract';
import { DAY_MS, type Id } from '@presence/domain';
import { sql } from '../database/sql';
import type { Tenant } from '../database/tenant';
import { SETTINGS_IN_FORCE } from '../home-support/home-support.service';
import type { Sealing } from '../sealing/sealing';
import type { ReferralRow } from './referral.entity';
import { openReferral } from './sealed-referral';

/** Referrals in words, with their commune, who sees to them and how long they have waited. */
export async function viewReferrals(
  tenant: Tenant,
  sealing: Sealing,
  rows: readonly ReferralRow[],
): Promise<ReferralView[]> {
  const open = await sealing.opener();
  const around = await tenant.query(
    sql<{
      id: Id;
      communeName: string;
      ownerName: string | null;
      visitorName: string | null;
      days: number;
    }>`select r.id, m.name as "communeName", a.display_name as "ownerName", b.display_name as "visitorName", (s.v ->> 'referralDays')::int as days
     from referral r join commune m using (insee_code) left join organiser o on o.id = r.owner_id left join account a on a.id = o.account_id
       left join organiser w on w.association_id = r.association_id and w.id = r.first_visit_by left join account b on b.id = w.account_id
       cross join ${SETTINGS_IN_FORCE}
     where r.id = any ($1)`,
    [rows.map(({ id }) => id)],
  );
  const byId = new Map(around.map((each) => [each.id, each]));
  return rows.map((row) => {
    const {
      communeName = '',
      ownerName = null,
      visitorName = null,
      days = 0,
    } = byId.get(row.id) ?? {};
    const waited =
      Date.parse(row.decidedAt ?? new Date().toISOString()) - Date.parse(row.receivedAt);
    const {
      id,
      receivedAt,
      channel,
      origin,
      inseeCode,
      wanted,
      agreed,
      state,
      ownerId,
      firstVisitAt,
      firstVisitBy,
      decidedAt,
      personId,
      version,
    } = row;
    const plain = {
      id,
      receivedAt,
      channel,
      origin,
      inseeCode,
      wanted,
      agreed,
      state,
      ownerId,
      firstVisitAt,
      firstVisitBy,
      decidedAt,
      personId,
      version,
    };
    return {
      ...plain,
      ...openReferral(open, row),
      communeName,
      ownerName,
      visitorName,
      daysWaiting: Math.floor(waited / DAY_MS),
      overdue: decidedAt === null && waited > days * DAY_MS,
    };
  });
}
