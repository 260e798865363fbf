import { Injectable } from '@nestjs/common';
import type { PersonExport } from '@presence/contract';
import type { Id } from '@presence/domain';
import { hhmm, iso, sql } from '../database/sql';
import { Tenant } from '../database/tenant';
import { ReferralsService } from '../referrals/referrals.service';
import { Sealing } from '../sealing/sealing';
import { PeopleService } from '../people/people.service';

type StoredContact = Omit<PersonExport['contacts'][number], 'outcomes' | 'visits'> & {
  id: Id;
  outcomes: {
    volunteerId: Id;
    result: string;
    minutes: number;
    enteredAt: string;
    note: string | null;
  }[];
  visits: {
    volunteerId: Id;
    checkedInAt: string;
    checkedOutAt: string | null;
    word: string | null;
  }[];
};

/** All that is stored about one person, opened. */
@Injectable()
export class PersonExportService {
  constructor(
    private readonly tenant: Tenant,
    private readonly sealing: Sealing,
    private readonly people: PeopleService,
    private readonly referrals: ReferralsService,
  ) {}

  async export(id: Id): Promise<PersonExport> {
    const person = await this.people.read(id);
    return {
      exportedAt: new Date().toISOString(),
      person,
      referrals: await this.referrals.ofPerson(id),
      matches: await this.matches(id),
      contacts: await this.contacts(id),
      reads: await this.reads(id),
    };
  }

  private matches(personId: Id): Promise<PersonExport['matches']> {
    return this.tenant.query(
      sql`select a.display_name as "volunteerName", m.since::text as since, m.ended_on::text as "endedOn"
       from match m join organiser o on o.id = m.volunteer_id join account a on a.id = o.account_id where m.person_id = $1 and not m.blocked order by m.since`,
      [personId],
    );
  }

  private async contacts(personId: Id): Promise<PersonExport['contacts']> {
    const open = await this.sealing.opener();
    const rows = await this.tenant.query(
      sql<StoredContact>`select k.id, k.kind, k.date::text as date, ${hhmm('k.start')} as start, k.state,
         array(select a.display_name from contact_volunteer v join organiser o on o.id = v.volunteer_id join account a on a.id = o.account_id where v.contact_id = k.id) as "volunteerNames",
         coalesce((select jsonb_agg(jsonb_build_object('volunteerId', r.volunteer_id, 'result', r.result, 'minutes', r.minutes, 'enteredAt', ${iso('r.entered_at')},
           'note', encode(r.note_sealed, 'base64'))) from outcome r where r.contact_id = k.id), '[]') as outcomes,
         coalesce((select jsonb_agg(jsonb_build_object('volunteerId', w.volunteer_id, 'checkedInAt', ${iso('w.checked_in_at')}, 'checkedOutAt', ${iso('w.checked_out_at')},
           'word', encode(w.settling_word_sealed, 'base64'))) from visit_check w where w.contact_id = k.id), '[]') as visits
       from contact k where k.person_id = $1 and k.date is not null and k.state <> 'PROPOSED' order by k.starts_at nulls last`,
      [personId],
    );
    return rows.map(({ id, outcomes, visits, ...contact }) => ({
      ...contact,
      visits: visits.map(({ volunteerId, word, ...visit }) => ({
        ...visit,
        settlingWord:
          word === null
            ? ''
            : (open(
                'visit_check',
                'settling_word_sealed',
                `${id}/${volunteerId}`,
                Buffer.from(word, 'base64'),
              ) ?? ''),
      })),
      outcomes: outcomes.map(({ volunteerId, note, ...outcome }) => ({
        ...outcome,
        note:
          note === null
            ? ''
            : (open(
                'outcome',
                'note_sealed',
                `${id}/${volunteerId}`,
                Buffer.from(note, 'base64'),
              ) ?? ''),
      })),
    }));
  }

  private async reads(personId: Id): Promise<string[]> {
    const rows = await this.tenant.query(
      sql<{
        at: string;
      }>`select ${iso('at')} as at from audit_event where subject_id = $1 and action = 'READ person' order by sequence`,
      [personId],
    );
    return rows.map(({ at }) => at);
  }
}
