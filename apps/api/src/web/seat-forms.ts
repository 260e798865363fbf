import { paths, type Problem, type PublicSeatDraft, type SeatView } from '@presence/contract';
import { pathPrefix } from '@presence/domain';
import type { Request, Response } from 'express';
import type { Pages } from './directory-pages';
import { valuesOf } from './form-values';
import type { InProcessRequest, InProcessResponse } from './in-process';
import type { SeatForm } from './seat-addresses';

/**
 * Takes the form of a browser, with or without JavaScript, and hands it to the API. Both lead to the page of the seat by a
 * redirect, so that reloading it does nothing again; a refusal to take one is shown on the form's own page.
 */
export async function receiveSeatForm(
  form: SeatForm,
  request: Request,
  response: Response,
  { ask, pages }: { ask: (request: InProcessRequest) => Promise<InProcessResponse>; pages: Pages },
): Promise<void> {
  const values = valuesOf(request.body);
  const { 'sec-fetch-site': site, origin } = request.headers;
  const draft: PublicSeatDraft | object =
    form.act === 'TAKE'
      ? {
          sessionId: values['sessionId']?.[0] ?? '',
          formId: values['formId']?.[0] ?? '',
          website: values['website']?.[0] ?? '',
        }
      : {};
  const result = await ask({
    path:
      form.act === 'TAKE'
        ? paths.directorySeats(form.slug)
        : paths.directorySeatRelease(form.slug, encodeURIComponent(form.code)),
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(site && { 'sec-fetch-site': site }),
      ...(origin && { origin }),
    },
    body: JSON.stringify(draft),
    ...(request.ip !== undefined && { ip: request.ip }),
  });
  const seatAddress = (slug: string, code: string) =>
    `${pathPrefix(form.locale)}/places/${slug}/${encodeURIComponent(code)}`;
  if (form.act === 'RELEASE') return response.redirect(303, seatAddress(form.slug, form.code));
  if (result.status !== 201)
    return pages(request, response, {
      form: { values, problem: JSON.parse(result.body) as Partial<Problem> },
      status: result.status,
    });
  const { associationSlug, code } = JSON.parse(result.body) as SeatView;
  response.redirect(303, seatAddress(associationSlug, code));
}
