import type { MyContact, MyWeek, SessionView } from '@presence/contract';
import { dateIn, type TimeZone } from '@presence/domain';

/** `date` is null for what still wants an outcome from before today. */
export type WeekPart = {
  date: string | null;
  today: boolean;
  contacts: MyContact[];
  sessions: SessionView[];
};

/**
 * The week in parts: what still wants an outcome from before today, today even when it is empty, then the days to come.
 * An empty week is on the clock of the zone `usual`.
 */
export function weekParts(
  { contacts, sessions }: Pick<MyWeek, 'contacts' | 'sessions'>,
  now: number,
  usual: TimeZone,
): WeekPart[] {
  const zone = contacts[0]?.timeZone ?? sessions[0]?.timeZone ?? usual;
  const today = dateIn(zone, now);
  const held = sessions.filter(({ cancelledAt }) => cancelledAt === null);
  const before = contacts.filter(({ date, outcome }) => date < today && !outcome);
  const coming = [...new Set([...contacts, ...held].map(({ date }) => date))]
    .filter((date) => date > today)
    .sort();
  const days = [today, ...coming].map((date) => ({
    date,
    today: date === today,
    contacts: contacts.filter((contact) => contact.date === date),
    sessions: held.filter((session) => session.date === date),
  }));
  return before.length > 0
    ? [{ date: null, today: false, contacts: before, sessions: [] }, ...days]
    : days;
}
