import { Injectable } from '@nestjs/common';
import type { Purge } from '@presence/contract';
import { DomainError, type Id } from '@presence/domain';
import { zoneOf } from '../database/association-clock';
import { iso, sql } from '../database/sql';
import { Tenant } from '../database/tenant';
import { HomeSupportService } from '../home-support/home-support.service';
import { Events } from '../events/events';
import { erase } from './erasure';

/** People p whom nobody has had contact with since $1, and with whom none is planned. */
const PAST = `from supported_person p where p.erased_at is null and greatest(p.last_contact_at, p.created_at) < $1::date
  and not exists (select 1 from contact k where k.person_id = p.id and k.state <> 'CANCELLED' and k.ends_at >= $1::date)`;

/** Erasure of one person, and of everybody whose time has come; notes go sooner. */
@Injectable()
export class RetentionService {
  constructor(
    private readonly tenant: Tenant,
    private readonly homeSupport: HomeSupportService,
    private readonly events: Events,
  ) {}

  async erase(id: Id): Promise<void> {
    const [person] = await this.tenant.query(
      sql`select id from supported_person where id = $1 and erased_at is null for update`,
      [id],
    );
    if (!person) throw new DomainError('NOT_FOUND');
    await this.events.announce('support.ended', { personId: id });
    await erase(this.tenant, this.events, [id]);
  }

  /** Says what goes, and unless it is a dry run, makes it go. */
  async purge(dryRun: boolean): Promise<Purge> {
    const { recordMonths, noteDays } = await this.homeSupport.read();
    const [{ before, at } = { before: '', at: '' }] = await this.tenant.query(
      sql<{
        before: string;
        at: string;
      }>`select ((now() at time zone $2) - make_interval(months => $1))::date::text as before, ${iso('now()')} as at`,
      [recordMonths, await zoneOf(this.tenant)],
    );
    const people = await this.tenant.query(
      sql<
        Purge['people'][number]
      >`select p.id, ${iso('p.last_contact_at')} as "lastContactAt", ${iso('p.ended_at')} as "endedAt" ${PAST} order by p.last_contact_at nulls first`,
      [before],
    );
    const [counts] = await this.tenant.query(
      sql<{
        referrals: number;
        notes: number;
      }>`select (select count(*)::int from referral where person_id is null and coalesce(decided_at, received_at) < $1::date) as referrals,
         (select count(*)::int from outcome where note_sealed is not null and entered_at < $2::timestamptz - make_interval(days => $3)) as notes`,
      [before, at, noteDays],
    );
    if (!dryRun) {
      for (const { id } of people) await this.events.announce('support.ended', { personId: id });
      await erase(
        this.tenant,
        this.events,
        people.map(({ id }) => id),
      );
      await this.events.announce('records.purged', { before, at, noteDays });
    }
    return {
      before,
      people,
      referrals: counts?.referrals ?? 0,
      notes: counts?.notes ?? 0,
      done: !dryRun,
    };
  }
}
