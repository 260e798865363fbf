import { Injectable } from '@nestjs/common';
import type { FollowUp } from '@presence/contract';
import { DomainError, type Id } from '@presence/domain';
import { AuditService } from '../audit/audit.service';
import { hhmm, iso, sql } from '../database/sql';
import { Tenant } from '../database/tenant';
import { Sealing } from '../sealing/sealing';
import { OutcomesService } from './outcomes.service';

type SealedFollowUp = Omit<FollowUp, 'personName' | 'phones' | 'emergencyContact' | 'outcome'> & {
  firstNameSealed: Buffer;
  lastNameSealed: Buffer;
  phonesSealed: Buffer;
  emergencyContactSealed: Buffer | null;
};

const FOLLOW_UP = sql<SealedFollowUp>`
  with recursive chain as (
    select id, retry_of from contact where id = $1
    union select c.id, c.retry_of from contact c join chain on c.id = chain.retry_of or c.retry_of = chain.id)
  select c.id, c.person_id as "personId", c.kind, c.duration_minutes as "durationMinutes", c.time_zone as "timeZone",
    coalesce(c.date, (k.checked_in_at at time zone c.time_zone)::date) as date, ${hhmm(`coalesce(c.start, (k.checked_in_at at time zone c.time_zone)::time)`)} as start,
    ${iso('coalesce(c.starts_at, k.checked_in_at)')} as "startsAt", ${iso('coalesce(c.ends_at, k.expected_end_at)')} as "endsAt",
    p.first_name_sealed as "firstNameSealed", p.last_name_sealed as "lastNameSealed", p.phones_sealed as "phonesSealed", p.emergency_contact_sealed as "emergencyContactSealed",
    (select coalesce(json_agg(json_build_object('id', v.id, 'displayName', a.display_name, 'phone', v.phone, 'answer', cv.answer) order by a.display_name), '[]')
      from (select volunteer_id, answer from contact_volunteer where contact_id = c.id
          union all select k.volunteer_id, 'DECLINED' where k.volunteer_id is not null
            and not exists (select 1 from contact_volunteer w where w.contact_id = c.id and w.volunteer_id = k.volunteer_id)) cv
        join volunteer v on v.id = cv.volunteer_id join organiser o on o.id = v.id join account a on a.id = o.account_id) as volunteers,
    (select coalesce(json_agg(json_build_object('contactId', t.id, 'startsAt', ${iso('t.starts_at')}, 'result', o.result) order by t.starts_at), '[]')
      from chain join contact t on t.id = chain.id left join outcome o on o.contact_id = t.id where t.state = 'PUBLISHED') as tries,
    case when k.contact_id is not null then json_build_object('volunteerId', k.volunteer_id, 'checkedInAt', ${iso('k.checked_in_at')}, 'expectedEndAt', ${iso('k.expected_end_at')},
      'checkedOutAt', ${iso('k.checked_out_at')}, 'alertedAt', ${iso('k.alerted_at')}, 'escalatedAt', ${iso('k.escalated_at')}, 'settledAt', ${iso('k.settled_at')}) end as check
  from contact c join supported_person p on p.id = c.person_id
  left join lateral (select * from visit_check x where x.contact_id = c.id order by x.checked_out_at nulls first limit 1) k on true
  where c.id = $1 and (c.state = 'PUBLISHED' or k.contact_id is not null)`;

/**
 * What a coordinator reads of one contact to take it up: whom to call, what was tried, and the emergency contact. Also of
 * one called off after somebody had gone in, who is still to come out.
 */
@Injectable()
export class FollowUpService {
  constructor(
    private readonly tenant: Tenant,
    private readonly sealing: Sealing,
    private readonly audit: AuditService,
    private readonly outcomes: OutcomesService,
  ) {}

  async read(contactId: Id): Promise<FollowUp> {
    const [row] = await this.tenant.query(FOLLOW_UP, [contactId]);
    if (!row) throw new DomainError('NOT_FOUND');
    const open = await this.sealing.opener();
    const text = (column: string, bytes: Buffer) =>
      open('supported_person', column, row.personId, bytes) ?? '';
    const emergency = row.emergencyContactSealed
      ? text('emergency_contact_sealed', row.emergencyContactSealed)
      : '';
    await this.audit.record('READ person', row.personId);
    return {
      ...row,
      personName:
        `${text('first_name_sealed', row.firstNameSealed)} ${text('last_name_sealed', row.lastNameSealed)}`.trim(),
      phones: JSON.parse(text('phones_sealed', row.phonesSealed) || '[]') as string[],
      emergencyContact: emergency ? (JSON.parse(emergency) as FollowUp['emergencyContact']) : null,
      outcome: await this.outcomes.read(contactId),
    };
  }
}
