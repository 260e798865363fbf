import {
  dateInWords,
  timesInWords,
  zoneInWords,
  type Locale,
  type TimeZone,
} from '@presence/domain';

/** A session as a mail to who leads it says it. */
export type MailedSession = {
  groupName: string;
  date: string;
  startTime: string;
  endTime: string;
  timeZone: TimeZone;
  venueName: string | null;
  link: string;
};

/** "mardi 1er décembre, 18 h – 20 h (heure de La Réunion)"; nothing of none. */
export function sessionMoment(session: MailedSession | undefined, locale: Locale): string {
  if (!session) return '';
  const { date, startTime, endTime, timeZone } = session;
  const zone = zoneInWords(timeZone, locale);
  const times = timesInWords(startTime, endTime, locale);
  return `${dateInWords(date, locale)}, ${times}${zone === '' ? '' : ` (${zone})`}`;
}

export const sessionPlace = ({ venueName }: MailedSession): string =>
  venueName === null ? '' : `, ${venueName}`;
