import { paths, type SearchReading } from '@presence/contract';
import { type Locale, ofPublicPath, pathPrefix } from '@presence/domain';
import type { Request, Response } from 'express';
import { valuesOf } from './form-values';
import type { InProcessRequest, InProcessResponse } from './in-process';

/** The longest words that a search takes; what is beyond is left out, as the field itself does. */
const LONGEST = 100;
/** The parts of a search that say where. */
const PLACED = ['place', 'commune', 'department', 'region', 'within'];

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
  const words = new URLSearchParams({ text: chosen.get('text') ?? '' });
  const { status, body } = await ask({ path: `${paths.searchReading}?${words}` });
  const address =
    status === 200 ? addressOf(chosen, JSON.parse(body) as SearchReading).toString() : `${chosen}`;
  response.redirect(303, `${pathPrefix(locale)}/recherche${address === '' ? '' : `?${address}`}`);
}

/**
 * The address of a posted search. The form still holds what was asked before: of each part, what the words say now counts
 * first. A place of which there are several is left to the page, which asks which.
 */
export function addressOf(
  chosen: URLSearchParams,
  { query, place, nearMe, dangers }: SearchReading,
): URLSearchParams {
  const address = new URLSearchParams(chosen);
  address.delete('text');
  if (place || nearMe) for (const part of PLACED) address.delete(part);
  for (const [name, value] of Object.entries(query)) address.set(name, String(value));
  if (place && place.certain === null) {
    for (const part of PLACED) address.delete(part);
    address.set('place', place.choices[0]?.name ?? '');
  }
  if (nearMe) address.set('near', 'me');
  const [danger] = dangers;
  if (danger === undefined) return address;
  address.set('danger', danger);
  address.delete('text');
  return address;
}
