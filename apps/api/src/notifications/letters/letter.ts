import type { Locale } from '@presence/domain';

/** What each kind of mail needs to know. */
export type Letters = {
  INVITATION: { associationName: string; inviterName: string; link: string; days: number };
  PASSWORD_RESET: { link: string; minutes: number };
  PASSWORD_CHANGED: { link: string };
  /** A message from the public directory, passed on to a group that keeps its own address private. */
  RELAY_MESSAGE: { groupName: string; replyTo: string; body: string };
};
export type Template = keyof Letters;

/** One mail to one address. */
export type Letter = { [T in Template]: { template: T; to: string; locale: Locale; parameters: Letters[T] } }[Template];

/** A mail in words: plain text only; the layout escapes it where it becomes HTML. */
export type Wording = {
  subject: string;
  paragraphs: string[];
  action?: { label: string; link: string };
  quote?: string;
  closing: string[];
  replyTo?: string;
};

export type Wordings<T extends Template> = Record<Locale, (parameters: Letters[T]) => Wording>;
