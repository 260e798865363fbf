import type { HomeSupportSettings } from '../home-support';
import type { Answer } from '../rotas';
import type { Contact } from './contact';

type VolunteersContact = Pick<Contact, 'state' | 'startsAt' | 'endsAt'> & { answer: Answer };
type Hours = Pick<HomeSupportSettings, 'disclosedHoursBefore' | 'disclosedHoursAfter'>;

const HOUR_MS = 3_600_000;
const later = (instant: string, hours: number): string =>
  new Date(Date.parse(instant) + hours * HOUR_MS).toISOString();

/** The instants between which a volunteer of the contact sees phone and address; null for a contact without a time. */
export function disclosureWindow(
  contact: Pick<Contact, 'startsAt' | 'endsAt'>,
  hours: Hours,
): { from: string; until: string } | null {
  if (contact.startsAt === null || contact.endsAt === null) return null;
  return {
    from: later(contact.startsAt, -hours.disclosedHoursBefore),
    until: later(contact.endsAt, hours.disclosedHoursAfter),
  };
}

/** Whether `now` (ISO UTC) lies in the contact's window, whatever became of the contact. */
export function withinDisclosure(
  contact: Pick<Contact, 'startsAt' | 'endsAt'>,
  hours: Hours,
  now: string,
): boolean {
  const window = disclosureWindow(contact, hours);
  const at = Date.parse(now);
  return window !== null && at >= Date.parse(window.from) && at < Date.parse(window.until);
}

/**
 * Whether a contact is a volunteer's to do and report now: published, not declined, from the set hours before its start
 * until the set hours after its end (docs: privacy rule 3).
 */
export const disclosed = (contact: VolunteersContact, hours: Hours, now: string): boolean =>
  contact.state === 'PUBLISHED' &&
  contact.answer !== 'DECLINED' &&
  withinDisclosure(contact, hours, now);

/** Whether a volunteer reads the person's phone, address and door code now: in those hours, and once they said yes. */
export const addressDisclosed = (contact: VolunteersContact, hours: Hours, now: string): boolean =>
  contact.answer === 'ACCEPTED' && disclosed(contact, hours, now);
