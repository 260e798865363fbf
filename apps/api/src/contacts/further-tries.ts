import { Injectable } from '@nestjs/common';
import { type ContactKind, type Id, localWhen, newId, nextTry, type OutcomeResult, type TimeZone, wantsAnotherTry, wasMissed } from '@presence/domain';
import { Tenant } from '../database/tenant';
import { ContactLetters } from './contact-letters';
import { settingsInForce } from '../home-support/settings-in-force';

/** A contact that was attempted, as far as another try must know it. */
export type TriedContact = {
  id: Id;
  rotaId: Id;
  needId: Id;
  personId: Id;
  kind: ContactKind;
  durationMinutes: number;
  timeZone: TimeZone;
  startsAt: string;
};

const QUARTER_MS = 900_000;
/** So many quarters of an hour later is looked for a moment at which the volunteer is free. */
const LATER_QUARTERS = 16;

/** What follows when nobody was reached: another try by the same volunteers, and after the last one a word to the coordinators. */
@Injectable()
export class FurtherTries {
  constructor(
    private readonly tenant: Tenant,
    private readonly letters: ContactLetters,
  ) {}

  async after(contact: TriedContact, result: OutcomeResult, before: OutcomeResult | null, now: string): Promise<void> {
    const wanted = wantsAnotherTry(contact.kind, result);
    const [planned] = await this.tenant.query<{ id: Id; open: boolean }>(
      `select c.id, o.contact_id is null as open from contact c left join outcome o on o.contact_id = c.id
       where c.retry_of = $1 and c.state = 'PUBLISHED'`,
      [contact.id],
    );
    if (planned && !wanted && planned.open) await this.callOff(planned.id);
    if (planned && wanted) return;
    if (wanted && (await this.plan(contact, now))) return;
    if (wasMissed(result) && !(before && wasMissed(before))) await this.letters.tellCoordinators('UNANSWERED', contact.id);
  }

  private async callOff(id: Id): Promise<void> {
    await this.tenant.query(`update contact set state = 'CANCELLED', held = false, updated_at = now(), version = version + 1 where id = $1`, [id]);
  }

  /** Answers whether there is one more try. */
  private async plan(contact: TriedContact, now: string): Promise<boolean> {
    const [made] = await this.tenant.query<{ tries: number }>(
      `with recursive chain as (select id, retry_of from contact where id = $1
         union all select c.id, c.retry_of from contact c join chain on c.id = chain.retry_of)
       select count(*)::int as tries from chain`,
      [contact.id],
    );
    const at = nextTry(await settingsInForce(this.tenant), made?.tries ?? 1, now, contact.timeZone);
    if (at === null || !(await this.mayBePlanned(contact))) return false;
    for (let quarter = 0; quarter < LATER_QUARTERS; quarter++) {
      const startsAt = new Date(Date.parse(at) + quarter * QUARTER_MS).toISOString();
      if (await this.store(contact, startsAt, now)) return true;
    }
    return false;
  }

  /**
   * A withdrawn consent or an ended need stops a second try as it stops everything else. The consents are held, so that a
   * withdrawal in the same instant either is seen here or finds the try that it has to cancel.
   */
  private async mayBePlanned({ personId, needId, kind }: TriedContact): Promise<boolean> {
    const rows = await this.tenant.query(
      `select 1 from consent s join supported_person p on p.id = s.person_id join need n on n.id = $2
       where s.person_id = $1 and s.withdrawn_at is null and $3 = any (s.scope) and p.ended_at is null and n.ended_at is null for share of s`,
      [personId, needId, kind],
    );
    return rows.length > 0;
  }

  /** In a savepoint: a moment at which a volunteer is booked already is taken back, and the outcome stands. */
  private async store(contact: TriedContact, startsAt: string, now: string): Promise<boolean> {
    const { associationId } = this.tenant.scope;
    const id = newId();
    const { date, time } = localWhen(startsAt, contact.timeZone);
    const endsAt = new Date(Date.parse(startsAt) + contact.durationMinutes * 60_000).toISOString();
    try {
      await this.tenant.manager.transaction(async (manager) => {
        await manager.query(
          `insert into contact (association_id, id, rota_id, need_id, person_id, kind, week, date, start, duration_minutes, time_zone, starts_at, ends_at, state, held, retry_of)
           select $1, $2, c.rota_id, c.need_id, c.person_id, c.kind, greatest(0, ($4::date - r."from") / 7), $4::date, $5::time, c.duration_minutes, c.time_zone, $6, $7, 'PUBLISHED', true, c.id
           from contact c join rota r on r.id = c.rota_id where c.id = $3`,
          [associationId, id, contact.id, date, time, startsAt, endsAt],
        );
        await manager.query(
          `insert into contact_volunteer (association_id, contact_id, volunteer_id, starts_at, ends_at, held, answer, told_at, answered_at)
           select association_id, $2, volunteer_id, $3, $4, true, 'ACCEPTED', $5, $5 from contact_volunteer where contact_id = $1 and answer <> 'DECLINED'`,
          [contact.id, id, startsAt, endsAt, now],
        );
      });
      return true;
    } catch (error) {
      if ((error as { driverError?: { constraint?: string } }).driverError?.constraint === 'volunteer_booked_once') return false;
      throw error;
    }
  }
}
