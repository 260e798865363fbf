import { paths, publicReferralDraft, type Problem } from '@presence/contract';
import { ofPublicPath, pathPrefix, type Locale } from '@presence/domain';
import type { Request, Response } from 'express';
import type { Pages } from './directory-pages';
import { valuesOf } from './form-values';
import type { InProcessResponse, InProcessRequest } from './in-process';

/** Which association's referral form an address is: `/demander-un-appel/:slug`, in any language. */
export function referralForm(address: string): { slug: string; locale: Locale } | null {
  const { locale, path } = ofPublicPath(address);
  const [, slug] = /^\/demander-un-appel\/([a-z0-9-]{1,80})$/.exec(path) ?? [];
  return slug === undefined ? null : { slug, locale };
}

/**
 * Takes the form of a browser without JavaScript and hands it to the API. Once it is taken, the browser goes back to the
 * page that thanks; a refused one is shown again with all that was typed.
 */
export async function receiveReferral(
  form: { slug: string; locale: Locale },
  request: Request,
  response: Response,
  { ask, pages }: { ask: (request: InProcessRequest) => Promise<InProcessResponse>; pages: Pages },
): Promise<void> {
  const values = valuesOf(request.body);
  const { 'sec-fetch-site': site, origin } = request.headers;
  const result = await ask({
    path: paths.directoryReferrals(form.slug),
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(site && { 'sec-fetch-site': site }),
      ...(origin && { origin }),
    },
    body: JSON.stringify(
      publicReferralDraft({
        one: (name) => values[name]?.[0] ?? '',
        all: (name) => values[name] ?? [],
      }),
    ),
    ...(request.ip !== undefined && { ip: request.ip }),
  });
  if (result.status !== 202)
    return pages(request, response, {
      form: { values, problem: JSON.parse(result.body) as Partial<Problem> },
      status: result.status,
    });
  response.redirect(
    303,
    `${pathPrefix(form.locale)}/demander-un-appel/${form.slug}?envoi=sent#reponse`,
  );
}
