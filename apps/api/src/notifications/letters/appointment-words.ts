import {
  colon,
  dateInWords,
  minutesOf,
  timeOf,
  timesInWords,
  type ContactKind,
  type CoverKind,
  type Locale,
} from '@presence/domain';
import { MAIL_TEXTS } from './texts/mail';

/** A call or a visit as a mail may say it: when and what, and nothing of whom. */
export type MailedContact = {
  kind: ContactKind;
  date: string;
  start: string;
  durationMinutes: number;
};

/** What can be taken over as a mail may say it: of a session its group too. */
export type MailedMoment = Omit<MailedContact, 'kind'> & {
  kind: CoverKind;
  groupName: string | null;
};

/** What became of a volunteer's contacts since they were last told of them. */
export type MailedChange = {
  came: MailedContact[];
  moved: { before: MailedContact; after: MailedContact }[];
  went: MailedContact[];
  kept: MailedContact[];
};

/** "mardi 1er décembre, 10 h – 10 h 30 : appel", one a line, in order. */
export function appointments(contacts: readonly MailedContact[], locale: Locale): string {
  const sorted = [...contacts].sort((one, other) =>
    `${one.date} ${one.start}`.localeCompare(`${other.date} ${other.start}`),
  );
  return sorted.map((contact) => appointment(contact, locale)).join('\n');
}

/** "mardi 1er décembre, 10 h – 10 h 30 : appel". */
export function appointment(contact: MailedContact, locale: Locale): string {
  return `${moment(contact, locale)}${colon(locale)}${MAIL_TEXTS[locale].kinds[contact.kind]}`;
}

/** The same of a session: "mardi 1er décembre, 18 h 30 – 20 h : Groupe du jeudi". */
export const momentInWords = (mailed: MailedMoment, locale: Locale): string =>
  `${moment(mailed, locale)}${colon(locale)}${
    mailed.kind === 'SESSION' ? (mailed.groupName ?? '') : MAIL_TEXTS[locale].kinds[mailed.kind]
  }`;

/** "mardi 1er décembre, 10 h – 10 h 30". */
export function moment(
  { date, start, durationMinutes }: Omit<MailedContact, 'kind'>,
  locale: Locale,
): string {
  const end = timeOf(Math.min(minutesOf(start) + durationMinutes, 1439));
  return `${dateInWords(date, locale)}, ${timesInWords(start, end, locale)}`;
}
