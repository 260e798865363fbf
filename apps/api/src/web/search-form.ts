import { paths, type SearchReading } from '@presence/contract';
import { type Locale, ofPublicPath, pathPrefix } from '@presence/domain';
import type { Request, Response } from 'express';
import { valuesOf } from './form-values';
import type { InProcessRequest, InProcessResponse } from './in-process';

/** The longest words that a search takes; what is beyond is left out, as the field itself does. */
const LONGEST = 100;

/** Whether an address is that of the search, to which its form is posted; in which language. */
export function searchForm(address: string): { locale: Locale } | null {
  const { locale, path } = ofPublicPath(address);
  return path === '/recherche' ? { locale } : null;
}

/**
 * Reads the words of a posted search and leads to the address of what they say. The words themselves are in no address,
 * unless they were not understood; where they speak of a danger, none of them is.
 */
export async function receiveSearch(
  { locale }: { locale: Locale },
  request: Request,
  response: Response,
  ask: (request: InProcessRequest) => Promise<InProcessResponse>,
): Promise<void> {
  const chosen = new URLSearchParams();
  for (const [name, [value = '']] of Object.entries(valuesOf(request.body)))
    if (value.trim() !== '') chosen.set(name, value.trim().slice(0, LONGEST));
  const asked = new URLSearchParams(chosen);
  // A place that was typed beside the words is looked up by the page, which asks where several are meant.
  asked.delete('place');
  const { status, body } = await ask({ path: `${paths.searchReading}?${asked}` });
  const address = new URLSearchParams(status === 200 ? understood(chosen, body) : chosen);
  const query = address.toString();
  response.redirect(303, `${pathPrefix(locale)}/recherche${query === '' ? '' : `?${query}`}`);
}

function understood(chosen: URLSearchParams, body: string): URLSearchParams {
  const { query, place, nearMe, dangers } = JSON.parse(body) as SearchReading;
  const address = new URLSearchParams();
  const isTyped = chosen.has('place');
  for (const [name, value] of Object.entries(query)) address.set(name, String(value));
  for (const name of ['place', 'within']) {
    const value = chosen.get(name);
    if (value !== null) address.set(name, value);
  }
  if (isTyped) for (const name of ['commune', 'department', 'region']) address.delete(name);
  else if (place && place.certain === null) askWhich(address, place.choices[0]?.name ?? '');
  if (nearMe) address.set('near', 'me');
  const [danger] = dangers;
  if (danger === undefined) return address;
  address.set('danger', danger);
  address.delete('text');
  return address;
}

/** Several places are meant: the page asks which, by the name that they share. */
function askWhich(address: URLSearchParams, name: string): void {
  for (const part of ['commune', 'department', 'region']) address.delete(part);
  address.set('place', name);
}
