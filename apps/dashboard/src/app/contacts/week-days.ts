import type { MyContact, MyWeek, SessionView } from '@presence/contract';
import { localWhen, type TimeZone } from '@presence/domain';

/** `date` is null for what still wants an outcome from before today. */
export type WeekPart = {
  date: string | null;
  today: boolean;
  contacts: MyContact[];
  sessions: SessionView[];
};

/** The week in parts: what still wants an outcome from before today, today even when it is empty, then the days to come. */
export function weekParts(
  { contacts, sessions }: Pick<MyWeek, 'contacts' | 'sessions'>,
  now: number,
): WeekPart[] {
  const zone: TimeZone = contacts[0]?.timeZone ?? sessions[0]?.timeZone ?? 'Europe/Paris';
  const today = localWhen(new Date(now).toISOString(), zone).date;
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
