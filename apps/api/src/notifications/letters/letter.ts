import type { FacilitationRole, FacilitationState, Locale } from '@presence/domain';
import type { MailedChange, MailedContact, MailedMoment } from './appointment-words';
import type { MailedSession } from './session-words';

/**
 * PLACE_GIVEN: you lead it in the place of somebody. PLACE_COVERED: somebody leads it in yours. PLACE_MOVED: what you took
 * over is at another time. COVER_OFF: what you were asked to take over is asked for no more. COVER_CANCELLED: what you asked
 * others to take over does not take place.
 */
export type PlaceNews =
  'PLACE_GIVEN' | 'PLACE_COVERED' | 'PLACE_MOVED' | 'COVER_OFF' | 'COVER_CANCELLED';

/** Somebody proposes a swap of two sessions, or replied to one's own proposal. */
export type SwapNews = 'SWAP_PROPOSED' | 'SWAP_ACCEPTED' | 'SWAP_DECLINED';

/** What each kind of mail needs to know. */
export type Letters = {
  INVITATION: { associationName: string; inviterName: string; link: string; days: number };
  PASSWORD_RESET: { link: string; minutes: number };
  PASSWORD_CHANGED: { link: string };
  /** A message from the public directory, passed on to a group that keeps its own address private. */
  RELAY_MESSAGE: { groupName: string; replyTo: string; body: string };
  /** A volunteer's own part of a published rota; `hours` is how long they have to answer. */
  ROTA_PART: { associationName: string; contacts: MailedContact[]; link: string; hours: number };
  /** What came, moved and went since a volunteer was last told, and what stays. */
  ROTA_CHANGED: { associationName: string; change: MailedChange; link: string };
  /** What somebody could take over, each with the link of its yes, and one link for none of them. */
  COVER_ASKED: {
    associationName: string;
    asks: { moment: MailedMoment; yes: string }[];
    none: string;
    link: string;
  };
  /** What became of a place on a session; `name` is whoever is replaced, or of PLACE_COVERED whoever replaces them. */
  PLACE_NEWS: {
    news: PlaceNews;
    associationName: string;
    moment: MailedMoment;
    name: string;
    link: string;
  };
  /** What became of a swap with `name`: the reader's own place is `given`, the other's is `wanted`. */
  SWAP_NEWS: {
    news: SwapNews;
    associationName: string;
    given: MailedMoment;
    wanted: MailedMoment;
    name: string;
    link: string;
  };
  /** Sessions begin soon and nobody was found to lead them. */
  SESSION_UNCOVERED: { associationName: string; count: number; link: string };
  /** Sessions that somebody is asked to lead or to help with, each with the page on which they reply. */
  FACILITATION_ASKED: {
    associationName: string;
    asks: { session: MailedSession; role: FacilitationRole; beside: string[] }[];
  };
  /** Sessions that are no more, by group, since it became known on which holidays they fall. */
  SESSIONS_REMOVED: {
    associationName: string;
    groups: { name: string; dates: { date: string; holiday: string }[] }[];
    link: string;
  };
  /** Who leads the sessions of a period was published: all sessions of the reader in it, and those that they lead no longer. */
  PLAN_PUBLISHED: {
    associationName: string;
    from: string;
    to: string;
    sessions: {
      session: MailedSession;
      role: FacilitationRole;
      state: FacilitationState;
      beside: string[];
    }[];
    gone: MailedSession[];
    link: string;
  };
  /** What was published of a period is taken back: sessions that the reader leads no longer. */
  PLAN_UNDONE: { associationName: string; from: string; to: string; gone: MailedSession[] };
  /** Something about so many contacts wants the coordinators; the letter names nobody. */
  CONTACT_ALERT: {
    reason: 'UNANSWERED' | 'OUTCOME_MISSING' | 'VISIT_LATE' | 'VISIT_STILL_LATE';
    count: number;
    link: string;
  };
  /** A volunteer's outcomes are missing. */
  OUTCOME_ASKED: { link: string };
  /** Concerns were raised; their content stays in the application. */
  CONCERN_RAISED: { count: number; link: string };
  /** Referrals have just come. Nothing of whom they are about. */
  REFERRAL_RECEIVED: { associationName: string; count: number; link: string };
  /** Referrals that nobody decided in time. Nothing of whom they are about. */
  LATE_REFERRALS: { associationName: string; count: number; link: string };
  /** People whom nobody reached for long, newly or once more; the letter names nobody. */
  SILENCE: { associationName: string; count: number; link: string };
  /** Contacts to come are to be taken over from a volunteer who left; the letter names nobody. */
  VOLUNTEER_LEFT: { associationName: string; count: number; link: string };
  /** A volunteer is away while contacts of theirs are planned; the letter names nobody. */
  ABSENCE_TO_REPLAN: { associationName: string; count: number; link: string };
  /** An absence was noted by `name` for the reader on these days, or taken back where there are none. */
  ABSENCE_NEWS: {
    associationName: string;
    name: string;
    days: { from: string; until: string } | null;
    link: string;
  };
  /** The yearly reports of an association's GEMs are due; `dueOn` is a date. */
  GEM_REPORT_DUE: {
    associationName: string;
    groupNames: string[];
    year: number;
    dueOn: string;
    link: string;
  };
  /** Sessions that somebody leads the next day, each with the link by which they say that they cannot come. */
  SESSION_TOMORROW: {
    associationName: string;
    sessions: (MailedSession & { cannotCome: string })[];
    settings: string;
  };
  /** Sessions without numbers, each with a link by which they are entered once. */
  ATTENDANCE_ASKED: { associationName: string; sessions: MailedSession[]; settings: string };
  /** Several of the others in one mail. */
  DIGEST: { parts: Part[] };
};
export type Template = keyof Letters;

/** What a letter of one template says, to be sent alone or in a digest. */
export type Part = {
  [T in Exclude<Template, 'DIGEST'>]: { template: T; parameters: Letters[T] };
}[Exclude<Template, 'DIGEST'>];

/** One mail to one address. */
export type Letter = {
  [T in Template]: { template: T; to: string; locale: Locale; parameters: Letters[T] };
}[Template];

type Action = { label: string; link: string };

/** Words under a heading, in this order: paragraphs, quote, lists, items, action, closing. */
export type Section = {
  paragraphs: string[];
  quote?: string | undefined;
  lists?: { title: string; lines: string[] }[];
  /** Lines that each have an action of their own, and maybe a lesser one. */
  items?: { text: string; action: Action; otherwise?: Action }[];
  action?: Action;
  /** Lesser actions below. */
  otherwise?: Action[];
  closing: string[];
};

/** A mail in words: plain text only; the layout escapes it where it becomes HTML. */
export type Wording = Section & {
  subject: string;
  sections?: (Section & { heading: string })[];
  replyTo?: string;
};

/** A letter of one template in one language. */
export type WordingOf<T extends Template> = (parameters: Letters[T]) => Wording;

/** What is said for each news of a place: of whom, and of which association. */
export type PlaceTexts = Readonly<
  Record<
    PlaceNews,
    {
      subject: (name: string) => string;
      text: (name: string, association: string) => string;
      action: string;
      closing: string;
    }
  >
>;

/** What is said for each reason of an alert: of one contact, and of several. */
export type AlertTexts = Readonly<
  Record<
    Letters['CONTACT_ALERT']['reason'],
    { subject: string; text: string; many: (count: number) => string }
  >
>;
