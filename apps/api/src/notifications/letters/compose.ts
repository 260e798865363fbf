import type { Locale } from '@presence/domain';
import { concernRaised } from './concern-raised';
import { contactAlert } from './contact-alert';
import { coverAsked } from './cover-asked';
import { invitation } from './invitation';
import { lateReferrals } from './late-referrals';
import type { Letter, Template, Wording, Wordings } from './letter';
import { outcomeAsked } from './outcome-asked';
import { passwordChanged } from './password-changed';
import { passwordReset } from './password-reset';
import { relayMessage } from './relay-message';
import { rotaChanged } from './rota-changed';
import { rotaPart } from './rota-part';
import { silence } from './silence';
import { volunteerLeft } from './volunteer-left';

const WORDINGS = {
  INVITATION: invitation,
  PASSWORD_RESET: passwordReset,
  PASSWORD_CHANGED: passwordChanged,
  RELAY_MESSAGE: relayMessage,
  LATE_REFERRALS: lateReferrals,
  ROTA_PART: rotaPart,
  ROTA_CHANGED: rotaChanged,
  COVER_ASKED: coverAsked,
  CONTACT_ALERT: contactAlert,
  OUTCOME_ASKED: outcomeAsked,
  CONCERN_RAISED: concernRaised,
  VOLUNTEER_LEFT: volunteerLeft,
  SILENCE: silence,
} satisfies { [T in Template]: Wordings<T> };

/** A letter in words, as plain text and as HTML. */
export type Composed = { subject: string; text: string; html: string; replyTo?: string };

export function compose({ template, locale, parameters }: Letter): Composed {
  const word = WORDINGS[template][locale] as (values: typeof parameters) => Wording;
  const wording = word(parameters);
  return {
    subject: oneLine(wording.subject),
    text: asText(wording),
    html: asHtml(wording, locale),
    ...(wording.replyTo && { replyTo: wording.replyTo }),
  };
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escape = (text: string) => text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);

function asText({ paragraphs, action, quote, closing }: Wording): string {
  const quoted =
    quote === undefined
      ? []
      : [
          quote
            .split('\n')
            .map((text) => `> ${text}`)
            .join('\n'),
        ];
  const link = action ? [`${action.label} :\n${action.link}`] : [];
  return `${[...paragraphs, ...quoted, ...link, ...closing, '-- \nPrésence'].join('\n\n')}\n`;
}

function asHtml({ subject, paragraphs, action, quote, closing }: Wording, locale: Locale): string {
  const p = (text: string) => `<p style="margin:0 0 16px">${escape(text)}</p>`;
  const quoted =
    quote === undefined
      ? ''
      : `<blockquote style="margin:0 0 16px;padding:4px 0 4px 16px;border-left:4px solid #b9c7c2;white-space:pre-line">${escape(quote)}</blockquote>`;
  const link = action
    ? `<p style="margin:24px 0"><a href="${escape(action.link)}" style="display:inline-block;padding:12px 24px;border-radius:24px;background:#1f5c4d;color:#ffffff;text-decoration:none">${escape(action.label)}</a></p>`
    : '';
  return [
    `<!doctype html><html lang="${locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escape(subject)}</title></head>`,
    '<body style="margin:0;background:#f6f3ec;color:#22302b;font:16px/1.5 system-ui,sans-serif"><main style="max-width:560px;margin:0 auto;padding:32px 24px">',
    ...paragraphs.map(p),
    quoted,
    link,
    ...closing.map(p),
    '<p style="margin:32px 0 0;color:#4d5b56">Présence</p></main></body></html>',
  ].join('\n');
}
