import { MyContact, MyWeek } from '@presence/contract';
import { DAY_MS, Id, Instant } from '@presence/domain';
import * as z from 'zod';
import { KEPT_WEEK } from './kept-week-key';

/** A volunteer's days on the device: ids, times and first names, and of a person no more than is open now. Never a note. */
const KeptWeek = MyWeek.extend({
  accountId: Id,
  associationId: Id,
  /** When the API told it; unknown of a week kept by an older version. */
  readAt: Instant.optional(),
});
type KeptWeek = z.infer<typeof KeptWeek>;

// Timers of browsers count at most 2^31 − 1 ms.
const LONGEST_TIMER_MS = 2_000_000_000;
const PAST_MS = 3 * DAY_MS;
let timer: ReturnType<typeof setTimeout> | undefined;

/** The contacts as they may be shown at `now` (epoch ms): what is past its window has neither phone nor address. */
export const withoutClosedDisclosures = (
  contacts: readonly MyContact[],
  now: number,
): MyContact[] =>
  contacts.map((contact) =>
    contact.disclosed && Date.parse(contact.disclosed.until) <= now
      ? { ...contact, disclosed: null }
      : contact,
  );

/** When the next window shuts (epoch ms); undefined when none is open. */
export function nextShutting(contacts: readonly MyContact[]): number | undefined {
  const ends = contacts.flatMap(({ disclosed }) =>
    disclosed ? [Date.parse(disclosed.until)] : [],
  );
  return ends.length > 0 ? Math.min(...ends) : undefined;
}

export function keepWeek(week: KeptWeek): void {
  const contacts = week.contacts.map((contact) => ({
    ...contact,
    outcome: contact.outcome && { ...contact.outcome, note: '' },
  }));
  const sessions = week.sessions.map((session) => ({
    ...session,
    facilitators: [],
    attendance: null,
  }));
  // A telephone of a first visit is not kept: it would outlast its hours on the device.
  const firstVisits = week.firstVisits.map((visit) => ({ ...visit, disclosed: null }));
  localStorage.setItem(KEPT_WEEK, JSON.stringify({ ...week, contacts, sessions, firstVisits }));
  shutWindowsInTime();
}

/** What is kept for this account and association, with nothing in it whose time is over; undefined when there is none. */
export function keptWeek(accountId: Id | undefined, associationId: Id): KeptWeek | undefined {
  const week = shutWindows();
  return week?.accountId === accountId && week?.associationId === associationId ? week : undefined;
}

/** Removes from the device what is past its window, now and then each time that another one shuts. */
export function shutWindowsInTime(): void {
  clearTimeout(timer);
  const next = nextShutting(shutWindows()?.contacts ?? []);
  if (next !== undefined)
    timer = setTimeout(
      shutWindowsInTime,
      Math.min(Math.max(next - Date.now(), 0) + 50, LONGEST_TIMER_MS),
    );
}

function shutWindows(): KeptWeek | undefined {
  const text = localStorage.getItem(KEPT_WEEK);
  if (text === null) return undefined;
  const week = read(text);
  if (!week) {
    localStorage.removeItem(KEPT_WEEK);
    return undefined;
  }
  const now = Date.now();
  const contacts = withoutClosedDisclosures(week.contacts, now).filter(
    ({ endsAt }) => Date.parse(endsAt) > now - PAST_MS,
  );
  const kept = { ...week, contacts };
  const next = JSON.stringify(kept);
  if (next !== text) localStorage.setItem(KEPT_WEEK, next);
  return kept;
}

function read(text: string): KeptWeek | undefined {
  try {
    return KeptWeek.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}
