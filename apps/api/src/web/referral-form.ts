import { paths, type PublicReferralDraft } from '@presence/contract';
import { LOCALES, type Locale } from '@presence/domain';
import type { Request, Response } from 'express';
import type { InProcessAnswer, InProcessRequest } from './in-process';

const OUTCOME: Readonly<Record<number, string>> = {
  202: 'sent',
  400: 'refused',
  404: 'gone',
  429: 'limited',
};

/** Which association's referral form an address is: `/demander-un-appel/:slug`, in French or in English. */
export function referralForm(path: string): { slug: string; locale: Locale } | null {
  const [, english, slug] = /^(\/en)?\/demander-un-appel\/([a-z0-9-]{1,80})$/.exec(path) ?? [];
  return slug === undefined ? null : { slug, locale: english ? LOCALES[1] : LOCALES[0] };
}

/** Takes the form of a browser without JavaScript, hands it to the API, and goes back to the page with the outcome. */
export async function receiveReferral(
  form: { slug: string; locale: Locale },
  request: Request,
  response: Response,
  ask: (request: InProcessRequest) => Promise<InProcessAnswer>,
): Promise<void> {
  const typed = (request.body ?? {}) as Partial<Record<string, unknown>>;
  const word = (name: string) => (typeof typed[name] === 'string' ? typed[name] : '');
  const draft = {
    origin: word('origin'),
    senderName: word('senderName'),
    senderPhone: word('senderPhone') || null,
    firstName: word('firstName'),
    lastName: word('lastName'),
    phone: word('phone') || null,
    place: word('place'),
    wanted: [typed['wanted'] ?? []].flat(),
    message: word('message'),
    agreed: word('agreed') === 'yes',
    formId: word('formId') || undefined,
    website: word('website'),
  } satisfies Record<keyof PublicReferralDraft, unknown>;
  const { 'sec-fetch-site': site, origin } = request.headers;
  const answer = await ask({
    path: paths.directoryReferrals(form.slug),
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(site && { 'sec-fetch-site': site }),
      ...(origin && { origin }),
    },
    body: JSON.stringify(draft),
    ...(request.ip !== undefined && { ip: request.ip }),
  });
  const outcome = OUTCOME[answer.status] ?? 'failed';
  response.redirect(
    303,
    `${form.locale === 'en' ? '/en' : ''}/demander-un-appel/${form.slug}?envoi=${outcome}#reponse`,
  );
}
