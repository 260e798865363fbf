import { Injectable } from '@nestjs/common';
import type { PaperWeek } from '@presence/contract';
import type { Id } from '@presence/domain';
import { AuditService } from '../audit/audit.service';
import { hhmm, sql } from '../database/sql';
import { Tenant } from '../database/tenant';
import { firstNameOfAccompanied } from '../people/people.service';
import { Sealing } from '../sealing/sealing';

/** A person's week as they get it on paper: first names and times, nothing else. */
@Injectable()
export class PaperWeekService {
  constructor(
    private readonly tenant: Tenant,
    private readonly sealing: Sealing,
    private readonly audit: AuditService,
  ) {}

  async read(personId: Id, from: string): Promise<PaperWeek> {
    const firstName = await firstNameOfAccompanied(this.tenant, personId);
    if (firstName === null) return { firstName: null, from, contacts: [] };
    const contacts = await this.tenant.query(
      sql<
        PaperWeek['contacts'][number]
      >`select c.id, c.kind, c.date, ${hhmm('c.start')} as start, c.duration_minutes as "durationMinutes",
         array(select split_part(a.display_name, ' ', 1) from contact_volunteer w join organiser g on g.id = w.volunteer_id join account a on a.id = g.account_id
           where w.contact_id = c.id and w.answer <> 'DECLINED' order by 1) as volunteers
       from contact c where c.person_id = $1 and c.state = 'PUBLISHED' and c.date >= $2::date and c.date < $2::date + 7 order by c.starts_at`,
      [personId, from],
    );
    await this.audit.record('READ person', personId);
    return {
      firstName: await this.sealing.open(
        'supported_person',
        'first_name_sealed',
        personId,
        firstName,
      ),
      from,
      contacts,
    };
  }
}
