import { localized, type Locale } from '@presence/domain';
import { digestOf } from './digest';
import { asHtml, asText } from './layout';
import type { Letter, Template, Wording, WordingOf } from './letter';
import { ABSENCES_TEXTS } from './texts/absences';
import { ACCOUNTS_TEXTS } from './texts/accounts';
import { CONTACTS_TEXTS } from './texts/contacts';
import { DIRECTORY_TEXTS } from './texts/directory';
import { PLACES_TEXTS } from './texts/places';
import { PLANS_TEXTS } from './texts/plans';
import { REFERRALS_TEXTS } from './texts/referrals';
import { REPORTS_TEXTS } from './texts/reports';
import { REMINDERS_TEXTS } from './texts/reminders';
import { ROTAS_TEXTS } from './texts/rotas';
import { SESSIONS_TEXTS } from './texts/sessions';

type Wordings = { [T in Exclude<Template, 'DIGEST'>]: WordingOf<T> };

const WORDINGS = localized<Wordings>((locale: Locale) => {
  const accounts = ACCOUNTS_TEXTS[locale];
  const contacts = CONTACTS_TEXTS[locale];
  const places = PLACES_TEXTS[locale];
  const referrals = REFERRALS_TEXTS[locale];
  const reminders = REMINDERS_TEXTS[locale];
  const rotas = ROTAS_TEXTS[locale];
  return {
    INVITATION: accounts.invitation,
    PASSWORD_RESET: accounts.passwordReset,
    PASSWORD_CHANGED: accounts.passwordChanged,
    RELAY_MESSAGE: DIRECTORY_TEXTS[locale].relayMessage,
    REFERRAL_RECEIVED: referrals.referralReceived,
    LATE_REFERRALS: referrals.lateReferrals,
    ROTA_PART: rotas.rotaPart,
    ROTA_CHANGED: rotas.rotaChanged,
    COVER_ASKED: rotas.coverAsked,
    PLACE_NEWS: places.placeNews,
    SWAP_NEWS: places.swapNews,
    SESSION_UNCOVERED: places.sessionUncovered,
    PLAN_PUBLISHED: PLANS_TEXTS[locale].planPublished,
    PLAN_UNDONE: PLANS_TEXTS[locale].planUndone,
    FACILITATION_ASKED: SESSIONS_TEXTS[locale].facilitationAsked,
    SESSIONS_REMOVED: SESSIONS_TEXTS[locale].sessionsRemoved,
    CONTACT_ALERT: contacts.contactAlert,
    OUTCOME_ASKED: contacts.outcomeAsked,
    CONCERN_RAISED: contacts.concernRaised,
    VOLUNTEER_LEFT: rotas.volunteerLeft,
    ABSENCE_TO_REPLAN: rotas.absenceToReplan,
    ABSENCE_NEWS: ABSENCES_TEXTS[locale].absenceNews,
    SILENCE: contacts.silence,
    GEM_REPORT_DUE: REPORTS_TEXTS[locale].gemReportDue,
    SESSION_TOMORROW: reminders.sessionTomorrow,
    ATTENDANCE_ASKED: reminders.attendanceAsked,
  };
});

/** A letter in words, as plain text and as HTML. */
type Composed = { subject: string; text: string; html: string; replyTo?: string };

export function compose(letter: Letter): Composed {
  const wording = wordingOf(letter);
  return {
    subject: oneLine(wording.subject),
    text: asText(wording),
    html: asHtml(wording, letter.locale),
    ...(wording.replyTo && { replyTo: wording.replyTo }),
  };
}

function wordingOf({ template, to, locale, parameters }: Letter): Wording {
  if (template === 'DIGEST')
    return digestOf(
      parameters.parts.map((part) => wordingOf({ ...part, to, locale })),
      locale,
    );
  const word = WORDINGS[locale][template] as (values: typeof parameters) => Wording;
  return word(parameters);
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();
