import { type Locale, timesInWords } from '@presence/domain';
import * as z from 'zod';
import { problemOf } from '../problems/problem-error';
import { dayInWords } from './session-words';

const Clashes = z.object({
  clashes: z.array(
    z.object({
      groupName: z.string(),
      date: z.string(),
      startTime: z.string(),
      endTime: z.string(),
      organiserName: z.string().nullable(),
    }),
  ),
});

/** The sessions that stand in the way of a refused booking, each in one line; empty for any other failure. */
export function clashesIn(cause: unknown, locale: Locale): string[] {
  const { code, details } = problemOf(cause);
  const found =
    code === 'VENUE_BUSY' || code === 'FACILITATOR_BUSY' ? Clashes.safeParse(details) : undefined;
  if (!found?.success) return [];
  return found.data.clashes.map(({ groupName, date, startTime, endTime, organiserName }) => {
    const when = `${dayInWords(date, locale)}, ${timesInWords(startTime, endTime, locale)}`;
    return organiserName === null
      ? `${groupName} : ${when}`
      : `${organiserName} – ${groupName} : ${when}`;
  });
}
