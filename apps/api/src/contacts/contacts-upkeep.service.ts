import { Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import type { Id } from '@presence/domain';
import type { DataSource } from 'typeorm';
import { LOGIN_DATA_SOURCE } from '../database/data-sources';
import { eachAssociation } from '../database/each-association';
import { Tenant } from '../database/tenant';
import { Jobs } from '../notifications/jobs/jobs';
import { ContactLetters } from './contact-letters';
import { settingsInForce } from '../home-support/settings-in-force';

/** Contacts older than this are past chasing. */
const CHASED_DAYS = 30;

/**
 * Every hour: asks for the outcomes that are missing, of the volunteers first and of the coordinators next, and forgets
 * free notes after their time. Done twice it does no more.
 */
@Injectable()
export class ContactsUpkeep implements OnApplicationBootstrap {
  constructor(
    private readonly tenant: Tenant,
    private readonly jobs: Jobs,
    private readonly letters: ContactLetters,
    @Inject(LOGIN_DATA_SOURCE) private readonly logins: DataSource,
  ) {}

  onApplicationBootstrap(): Promise<void> {
    return this.jobs.work('contacts-upkeep', () => this.run());
  }

  async run(): Promise<void> {
    await eachAssociation(this.logins, (id) =>
      this.tenant.runUnattended(id, () => this.association(new Date().toISOString())),
    );
  }

  private async association(now: string): Promise<void> {
    const { outcomeHours, noteDays } = await settingsInForce(this.tenant);
    await this.escalate(now, outcomeHours);
    await this.chase(now, outcomeHours);
    await this.tenant.query(
      `update outcome set note_sealed = null where note_sealed is not null and entered_at < $1::timestamptz - $2 * interval '1 day'`,
      [now, noteDays],
    );
  }

  private async chase(now: string, hours: number): Promise<void> {
    const chased = await this.tenant.query<{ volunteerIds: Id[] }>(
      `with missing as (
         select c.id from contact c where ${MISSING} and c.chased_at is null and c.ends_at < $1::timestamptz - $2 * interval '1 hour'
         for update of c skip locked),
       marked as (update contact set chased_at = $1 where id in (select id from missing) returning id)
       select array_agg(distinct volunteer_id) as "volunteerIds" from contact_volunteer where answer <> 'DECLINED' and contact_id in (select id from marked)`,
      [now, hours],
    );
    await this.letters.askVolunteers(chased[0]?.volunteerIds ?? []);
  }

  private async escalate(now: string, hours: number): Promise<void> {
    const [rows] = await this.tenant.query<{ id: Id }[]>(
      `update contact set escalated_at = $1 where id in (
         select c.id from contact c where ${MISSING} and c.escalated_at is null and c.chased_at < $1::timestamptz - $2 * interval '1 hour'
         for update of c skip locked) returning id`,
      [now, hours],
    );
    for (const { id } of rows ?? []) await this.letters.tellCoordinators('OUTCOME_MISSING', id);
  }
}

// The index is on the start.
const MISSING = `c.state = 'PUBLISHED' and c.starts_at > $1::timestamptz - interval '${CHASED_DAYS + 1} days' and c.starts_at < $1::timestamptz and c.ends_at > $1::timestamptz - interval '${CHASED_DAYS} days' and c.ends_at < $1::timestamptz
  and exists (select 1 from contact_volunteer cv where cv.contact_id = c.id and cv.answer <> 'DECLINED')
  and not exists (select 1 from outcome o where o.contact_id = c.id)`;
