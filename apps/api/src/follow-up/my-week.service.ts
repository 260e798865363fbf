import { Injectable } from '@nestjs/common';
import type { Disclosure, MyContact, MyWeek, SessionView } from '@presence/contract';
import {
  addressDisclosed,
  dateIn,
  DAY_MS,
  disclosureWindow,
  type HomeSupportSettings,
} from '@presence/domain';
import { zoneOf } from '../database/association-clock';
import { AuditService } from '../audit/audit.service';
import { sql } from '../database/sql';
import { Tenant } from '../database/tenant';
import { firstVisits } from '../referrals/referrals.service';
import { type Opener, Sealing } from '../sealing/sealing';
import { SessionsService } from '../sessions/sessions.service';
import { type OwnContact, ownContactsBetween, ownContactsToAccept } from './own-contacts.queries';
import { settingsInForce } from '../home-support/home-support.service';

const PAST_DAYS = 2;
const COMING_DAYS = 10;
const LONGEST_HOURS = 4;
/** A first visit is planned once, and so told however far ahead. */
const FIRST_VISIT_DAYS = 365;

/** Of a visit that was called off, or declined, while somebody is there nothing is told any more but that it is to be left. */
const UNNAMED = '—';

type Hours = Pick<HomeSupportSettings, 'disclosedHoursBefore' | 'disclosedHoursAfter'>;

/** A volunteer's own days, with no more of a person than the moment allows. */
@Injectable()
export class MyWeekService {
  constructor(
    private readonly tenant: Tenant,
    private readonly sealing: Sealing,
    private readonly audit: AuditService,
    private readonly sessions: SessionsService,
  ) {}

  async read(): Promise<MyWeek> {
    const now = Date.now();
    const at = (days: number) => new Date(now + days * DAY_MS).toISOString();
    const settings = await settingsInForce(this.tenant);
    // As far back as something may still be disclosed and an outcome entered; contacts are found by their start.
    const since = at(-Math.max(PAST_DAYS, (settings.disclosedHoursAfter + LONGEST_HOURS) / 24));
    // What is proposed is answered to within hours, though it may lie weeks ahead.
    const rows = [
      ...(await ownContactsBetween(this.tenant, since, at(COMING_DAYS))),
      ...(await ownContactsToAccept(this.tenant, at(COMING_DAYS))),
    ];
    const open = await this.sealing.opener();
    const contacts = rows.map((row) => view(row, open, settings, at(0)));
    const visits = await firstVisits(this.tenant, open, settings, {
      from: since,
      to: at(FIRST_VISIT_DAYS),
      all: false,
    });
    const read = rows.filter(({ id }) =>
      contacts.some((contact) => contact.id === id && contact.disclosed),
    );
    await this.record(
      'READ person',
      read.map(({ personId }) => personId),
      at(0),
    );
    const told = visits.filter(({ disclosed }) => disclosed);
    await this.record(
      'READ referral',
      told.map(({ referralId }) => referralId),
      at(0),
    );
    return {
      contacts,
      firstVisits: visits,
      sessions: await this.mySessions(at(-PAST_DAYS), at(COMING_DAYS)),
      maskPhones: settings.maskPhones,
    };
  }

  private async mySessions(from: string, to: string): Promise<SessionView[]> {
    const { organiserId } = this.tenant.scope;
    const zone = await zoneOf(this.tenant);
    const sessions = await this.sessions.list({ from: dateIn(zone, from), to: dateIn(zone, to) });
    return sessions.filter(({ facilitatorIds }) => facilitatorIds.includes(organiserId));
  }

  /** Somebody whose phone or address was read is noted once a day for each reader. */
  private async record(
    action: 'READ person' | 'READ referral',
    ids: readonly string[],
    now: string,
  ): Promise<void> {
    if (ids.length === 0) return;
    const { associationId, accountId } = this.tenant.scope;
    const noted = await this.tenant.query(
      sql<{
        id: string;
      }>`select distinct subject_id as id from audit_event where association_id = $1 and account_id = $2 and action = $5
         and subject_id = any ($3) and at >= date_trunc('day', $4::timestamptz, 'UTC')`,
      [associationId, accountId, ids, now, action],
    );
    const fresh = new Set(ids.filter((id) => !noted.some((event) => event.id === id)));
    for (const id of fresh) await this.audit.record(action, id);
  }
}

function view(row: OwnContact, open: Opener, hours: Hours, now: string): MyContact {
  const { personId, state, outcome, noteSealed, firstNameSealed, ...contact } = row;
  const theirs = state === 'PUBLISHED' && row.answer !== 'DECLINED';
  const note =
    theirs && outcome && noteSealed
      ? open('outcome', 'note_sealed', `${row.id}/${outcome.volunteerId}`, noteSealed)
      : '';
  return {
    ...contact,
    firstName: theirs
      ? (open('supported_person', 'first_name_sealed', personId, firstNameSealed) ?? '')
      : UNNAMED,
    disclosed: addressDisclosed(row, hours, now)
      ? disclosureOf(row, open, disclosureWindow(row, hours)?.until ?? now)
      : null,
    outcome: outcome && { ...outcome, note: note ?? '' },
  };
}

function disclosureOf(row: OwnContact, open: Opener, until: string): Disclosure {
  const read = <T>(column: string, bytes: Buffer | null, otherwise: T): T => {
    const text = bytes && open('supported_person', column, row.personId, bytes);
    return text ? (JSON.parse(text) as T) : otherwise;
  };
  const address = read('address_sealed', row.addressSealed, {
    street: '',
    access: '',
    postcode: '',
  });
  return {
    phones: read<string[]>('phones_sealed', row.phonesSealed, []),
    street: address.street,
    access: address.access,
    postcode: address.postcode,
    communeName: row.communeName,
    emergencyContact: read<Disclosure['emergencyContact']>(
      'emergency_contact_sealed',
      row.emergencyContactSealed,
      null,
    ),
    until,
  };
}
