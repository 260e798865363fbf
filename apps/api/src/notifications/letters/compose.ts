import { concernRaised } from './concern-raised';
import { contactAlert } from './contact-alert';
import { coverAsked } from './cover-asked';
import { digestOf } from './digest';
import { invitation } from './invitation';
import { lateReferrals } from './late-referrals';
import { asHtml, asText } from './layout';
import type { Letter, Template, Wording, Wordings } from './letter';
import { outcomeAsked } from './outcome-asked';
import { passwordChanged } from './password-changed';
import { passwordReset } from './password-reset';
import { referralReceived } from './referral-received';
import { relayMessage } from './relay-message';
import { rotaChanged } from './rota-changed';
import { rotaPart } from './rota-part';
import { silence } from './silence';
import { absenceToReplan } from './absence-to-replan';
import { volunteerLeft } from './volunteer-left';

const WORDINGS = {
  INVITATION: invitation,
  PASSWORD_RESET: passwordReset,
  PASSWORD_CHANGED: passwordChanged,
  RELAY_MESSAGE: relayMessage,
  REFERRAL_RECEIVED: referralReceived,
  LATE_REFERRALS: lateReferrals,
  ROTA_PART: rotaPart,
  ROTA_CHANGED: rotaChanged,
  COVER_ASKED: coverAsked,
  CONTACT_ALERT: contactAlert,
  OUTCOME_ASKED: outcomeAsked,
  CONCERN_RAISED: concernRaised,
  VOLUNTEER_LEFT: volunteerLeft,
  ABSENCE_TO_REPLAN: absenceToReplan,
  SILENCE: silence,
} satisfies { [T in Exclude<Template, 'DIGEST'>]: Wordings<T> };

/** A letter in words, as plain text and as HTML. */
export type Composed = { subject: string; text: string; html: string; replyTo?: string };

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
  const word = WORDINGS[template][locale] as (values: typeof parameters) => Wording;
  return word(parameters);
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();
