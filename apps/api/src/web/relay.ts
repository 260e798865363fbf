import { paths, type MessageDraft } from '@presence/contract';
import { ofPublicPath, pathPrefix, type Locale } from '@presence/domain';
import type { Request, Response } from 'express';
import type { InProcessResponse, InProcessRequest } from './in-process';

const OUTCOME: Readonly<Record<number, string>> = {
  202: 'sent',
  400: 'refused',
  422: 'refused',
  429: 'limited',
};

/** Which message form an address is: `/groupes/:slug/messages`, in any language. */
export function messageForm(address: string): { slug: string; locale: Locale } | null {
  const { locale, path } = ofPublicPath(address);
  const [, slug] = /^\/groupes\/([a-z0-9-]{1,80})\/messages$/.exec(path) ?? [];
  return slug === undefined ? null : { slug, locale };
}

/** Takes the message form of a browser without JavaScript, hands it to the API, and goes back to the listing with the outcome. */
export async function relay(
  form: { slug: string; locale: Locale },
  request: Request,
  response: Response,
  ask: (request: InProcessRequest) => Promise<InProcessResponse>,
): Promise<void> {
  const typed = (request.body ?? {}) as Partial<Record<string, unknown>>;
  const word = (name: string) => (typeof typed[name] === 'string' ? typed[name] : '');
  const draft: MessageDraft = {
    replyTo: word('replyTo'),
    body: word('body'),
    website: word('website'),
    locale: form.locale,
  };
  const { 'sec-fetch-site': site, origin } = request.headers;
  const result = await ask({
    path: paths.directoryMessages(form.slug),
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(site && { 'sec-fetch-site': site }),
      ...(origin && { origin }),
    },
    body: JSON.stringify(draft),
    ...(request.ip !== undefined && { ip: request.ip }),
  });
  const outcome = OUTCOME[result.status] ?? 'failed';
  response.redirect(
    303,
    `${pathPrefix(form.locale)}/groupes/${form.slug}?message=${outcome}#message`,
  );
}
