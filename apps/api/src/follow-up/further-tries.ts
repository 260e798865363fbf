import { Injectable } from '@nestjs/common';
import {
  closedDaysOf,
  type ContactKind,
  fromEpochDay,
  type HolidayRule,
  holidaysBetween,
  type Id,
  localWhen,
  type Need,
  nextTries,
  type OutcomeResult,
  type TimeZone,
  toEpochDay,
  type TriedNeed,
  wantsAnotherTry,
  wasMissed,
  withClosures,
} from '@presence/domain';
import { closedDaysBetween } from '../closures/closures.service';
import { sql } from '../database/sql';
import { Tenant } from '../database/tenant';
import { unlessRefused } from '../database/unless-refused';
import { ContactLetters } from './contact-letters';
import { settingsInForce } from '../home-support/home-support.service';
import { NotificationsService } from '../notifications/notifications.service';
import { RotasService } from '../rotas/rotas.service';
import { BOOKED_ONCE, cancelContacts, tryAgain } from '../contacts/contacts.service';

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

type Plannable = TriedNeed & Pick<Need, 'kind' | 'onPublicHolidays'> & { inseeCode: string };

const DAYS_AHEAD = 7;

/** The public holidays and closures of the days to come on which the need does not take place, as pauses. */
async function closedAfter(tenant: Tenant, now: string, need: Plannable, rule: HolidayRule) {
  const today = toEpochDay(now.slice(0, 10));
  const [from, until] = [fromEpochDay(today - 1), fromEpochDay(today + DAYS_AHEAD)];
  const days = withClosures(
    holidaysBetween(from, until, need.inseeCode),
    await closedDaysBetween(tenant, from, until),
  );
  return closedDaysOf(need, rule, days).map(({ date }) => ({ from: date, until: date }));
}

/** What follows when nobody was reached: another try by the same volunteers, and after the last one a word to the coordinators. */
@Injectable()
export class FurtherTries {
  constructor(
    private readonly tenant: Tenant,
    private readonly letters: ContactLetters,
    private readonly notices: NotificationsService,
    private readonly rotas: RotasService,
  ) {}

  async after(
    contact: TriedContact,
    result: OutcomeResult,
    before: OutcomeResult | null,
    now: string,
  ): Promise<void> {
    const wanted = wantsAnotherTry(contact.kind, result);
    const [planned] = await this.tenant.query(
      sql<{
        id: Id;
        open: boolean;
      }>`select c.id, o.contact_id is null and c.starts_at > $2 as open from contact c left join outcome o on o.contact_id = c.id
       where c.retry_of = $1 and c.state = 'PUBLISHED'`,
      [contact.id, now],
    );
    if (planned && !wanted && planned.open) await this.callOff(planned.id);
    if (planned && wanted) return;
    if (wanted && (await this.plan(contact, now))) return;
    if (wasMissed(result) && !(before && wasMissed(before)))
      await this.letters.tellCoordinators('UNANSWERED', contact.id);
  }

  private async callOff(id: Id): Promise<void> {
    await cancelContacts(this.tenant, [id]);
    const had = await this.tenant.query(
      sql<{
        id: Id;
      }>`select volunteer_id as id from contact_volunteer where contact_id = $1 and answer <> 'DECLINED'`,
      [id],
    );
    await this.tellOthers(had.map((volunteer) => volunteer.id));
  }

  /** Returns whether there is one more try. */
  private async plan(contact: TriedContact, now: string): Promise<boolean> {
    const [made] = await this.tenant.query(
      sql<{ tries: number }>`with recursive chain as (select id, retry_of from contact where id = $1
         union all select c.id, c.retry_of from contact c join chain on c.id = chain.retry_of)
       select count(*)::int as tries from chain`,
      [contact.id],
    );
    const need = await this.plannable(contact);
    const volunteers = await this.stillThere(contact.id);
    if (!need || volunteers.length === 0) return false;
    const settings = await settingsInForce(this.tenant);
    const closed = await closedAfter(this.tenant, now, need, settings);
    const pauses = [...need.pauses, ...closed, ...volunteers.flatMap(({ absences }) => absences)];
    const ids = volunteers.map(({ id }) => id);
    const moments = nextTries(settings, made?.tries ?? 1, now, contact.timeZone, {
      ...need,
      pauses,
      durationMinutes: contact.durationMinutes,
    });
    for (const at of await this.rotas.momentsWithRoom(ids, moments, contact.timeZone)) {
      if (!(await this.store(contact, ids, at, now))) continue;
      await this.tellOthers(ids);
      return true;
    }
    return false;
  }

  /**
   * What the person asked for; undefined where a withdrawn consent or an ended need stops a second try as it stops
   * everything else. Both are held, so that an end in the same instant either is seen here or finds the try that it has
   * to cancel.
   */
  private async plannable({
    personId,
    needId,
    kind,
  }: TriedContact): Promise<Plannable | undefined> {
    const [need] = await this.tenant.query(
      sql<Plannable>`select n."from"::text as "from", n.until::text as until, n.pauses, n.impossible, n.duration_minutes as "durationMinutes",
         n.kind, n.on_public_holidays as "onPublicHolidays", p.insee_code as "inseeCode"
       from consent s join supported_person p on p.id = s.person_id join need n on n.id = $2
       where s.person_id = $1 and s.withdrawn_at is null and $3 = any (s.scope) and p.ended_at is null and n.ended_at is null for share of s, n`,
      [personId, needId, kind],
    );
    return need;
  }

  /** Those who made this try and volunteer still, with their absences. */
  private stillThere(
    contactId: Id,
  ): Promise<{ id: Id; absences: { from: string; until: string }[] }[]> {
    return this.tenant.query(
      sql`select v.volunteer_id as id,
         coalesce((select json_agg(json_build_object('from', u."from", 'until', u.until)) from unavailability u where u.organiser_id = v.volunteer_id), '[]') as absences
       from contact_volunteer v join organiser o on o.id = v.volunteer_id
       where v.contact_id = $1 and v.answer <> 'DECLINED' and o.left_at is null order by v.volunteer_id`,
      [contactId],
    );
  }

  /** Whoever enters the outcome knows what follows from it. */
  private async tellOthers(volunteerIds: readonly Id[]): Promise<void> {
    await this.notices.tell(
      'WEEK_CHANGED',
      volunteerIds.filter((id) => id !== this.tenant.scope.organiserId),
    );
  }

  /** A moment at which a volunteer is booked already is taken back, and the outcome stands. */
  private store(
    contact: TriedContact,
    volunteerIds: readonly Id[],
    startsAt: string,
    now: string,
  ): Promise<boolean> {
    const { date, time } = localWhen(startsAt, contact.timeZone);
    const endsAt = new Date(Date.parse(startsAt) + contact.durationMinutes * 60_000).toISOString();
    const another = { after: contact.id, date, time, startsAt, endsAt, volunteerIds, now };
    return unlessRefused(
      this.tenant,
      [BOOKED_ONCE],
      async () => {
        await tryAgain(this.tenant, another);
        return true;
      },
      () => false,
    );
  }
}
