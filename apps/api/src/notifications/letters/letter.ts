import type { Locale } from '@presence/domain';
import type { MailedContact } from './appointment-words';

/** What each kind of mail needs to know. */
export type Letters = {
  INVITATION: { associationName: string; inviterName: string; link: string; days: number };
  PASSWORD_RESET: { link: string; minutes: number };
  PASSWORD_CHANGED: { link: string };
  /** A message from the public directory, passed on to a group that keeps its own address private. */
  RELAY_MESSAGE: { groupName: string; replyTo: string; body: string };
  /** A volunteer's own part of a published rota; `hours` is how long they have to answer. */
  ROTA_PART: { associationName: string; contacts: MailedContact[]; link: string; hours: number };
  /** What a volunteer has now, after a change that concerns them. */
  ROTA_CHANGED: { associationName: string; contacts: MailedContact[]; link: string };
  COVER_ASKED: { associationName: string; contact: MailedContact; link: string };
  /** Something about a contact wants the coordinators; the letter names nobody. */
  CONTACT_ALERT: {
    reason: 'UNANSWERED' | 'OUTCOME_MISSING' | 'VISIT_LATE' | 'VISIT_STILL_LATE';
    link: string;
  };
  /** A volunteer's outcomes are missing. */
  OUTCOME_ASKED: { link: string };
  /** A concern was raised; its content stays in the application. */
  CONCERN_RAISED: { link: string };
  /** Referrals that nobody decided in time. Nothing of whom they are about. */
  LATE_REFERRALS: { associationName: string; count: number; link: string };
  /** People whom nobody reached for long, newly or once more; the letter names nobody. */
  SILENCE: { associationName: string; count: number; link: string };
  /** Contacts to come are to be taken over from a volunteer who left; the letter names nobody. */
  VOLUNTEER_LEFT: { associationName: string; count: number; link: string };
};
export type Template = keyof Letters;

/** One mail to one address. */
export type Letter = {
  [T in Template]: { template: T; to: string; locale: Locale; parameters: Letters[T] };
}[Template];

/** A mail in words: plain text only; the layout escapes it where it becomes HTML. */
export type Wording = {
  subject: string;
  paragraphs: string[];
  action?: { label: string; link: string };
  quote?: string | undefined;
  closing: string[];
  replyTo?: string;
};

export type Wordings<T extends Template> = Record<Locale, (parameters: Letters[T]) => Wording>;
