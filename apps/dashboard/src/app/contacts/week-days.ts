import type { MyContact, MyWeek } from '@presence/contract';
import { localWhen, type TimeZone } from '@presence/domain';
import type { SessionView } from '@presence/contract';

export type WeekDay = { date: string; contacts: MyContact[]; sessions: SessionView[] };

/** The week in three parts: what still wants an outcome from before today, today, and the days to come. */
export function weekDays({ contacts, sessions }: Pick<MyWeek, 'contacts' | 'sessions'>, now: number): { before: MyContact[]; today: WeekDay; coming: WeekDay[] } {
  const zone: TimeZone = contacts[0]?.timeZone ?? sessions[0]?.timeZone ?? 'Europe/Paris';
  const today = localWhen(new Date(now).toISOString(), zone).date;
  const held = sessions.filter(({ cancelledAt }) => cancelledAt === null);
  const on = (date: string): WeekDay => ({ date, contacts: contacts.filter((contact) => contact.date === date), sessions: held.filter((session) => session.date === date) });
  const dates = [...new Set([...contacts, ...held].map(({ date }) => date))].filter((date) => date > today).sort();
  return { before: contacts.filter(({ date, outcome }) => date < today && !outcome), today: on(today), coming: dates.map(on) };
}
