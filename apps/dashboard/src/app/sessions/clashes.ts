import { Clash, type ClashingClosure } from '@presence/contract';
import { closureInWords, dateIn, type Locale, timesInWords, type TimeZone } from '@presence/domain';
import * as z from 'zod';
import { problemOf } from '../problems/problem-error';
import { formatDay } from './session-labels';

const Clashes = z.object({ clashes: z.array(Clash.partial({ sessionId: true, kinds: true })) });

type ClashDetails = z.infer<typeof Clashes>['clashes'][number];

/** "Fermé du 1er au 31 août : Salle des Tanneurs. La salle est en travaux." */
function closureInClash(
  { closedName, publicWord, ...dates }: ClashingClosure,
  locale: Locale,
  timeZone: TimeZone,
): string {
  const when = closureInWords(dates, locale, dateIn(timeZone));
  const what = closedName ?? $localize`:@@sessions.closedAssociation:toute l’association`;
  return `${when} : ${what}${publicWord === '' ? '' : ` (« ${publicWord} »)`}`;
}

/** What stands in the way, in one line: a session, with who is taken, by which group, and when; a closure; a holiday; or who is away. */
export function clashInWords(
  { groupName, date, startTime, endTime, organiserName, closure, holiday, kinds }: ClashDetails,
  locale: Locale,
  timeZone: TimeZone,
): string {
  if (closure) return closureInClash(closure, locale, timeZone);
  const when = `${formatDay(date, locale, timeZone)}, ${timesInWords(startTime, endTime, locale)}`;
  if (holiday)
    return $localize`:@@sessions.holidayThen:Jour de congé (${holiday[locale]}:NAME:) : ${when}:WHEN:`;
  if (kinds?.includes('ABSENCE'))
    return $localize`:@@sessions.absentThen:Absence de ${organiserName ?? ''}:NAME: : ${when}:WHEN:`;
  return organiserName === null
    ? `${groupName} : ${when}`
    : `${organiserName} – ${groupName} : ${when}`;
}

/** The sessions that stand in the way of a refused booking, each in one line; empty for any other failure. */
export function clashesIn(cause: unknown, locale: Locale, timeZone: TimeZone): string[] {
  const { code, details } = problemOf(cause);
  const busy = code === 'GROUP_BUSY' || code === 'VENUE_BUSY' || code === 'FACILITATOR_BUSY';
  const found = busy ? Clashes.safeParse(details) : undefined;
  return found?.success
    ? found.data.clashes.map((clash) => clashInWords(clash, locale, timeZone))
    : [];
}

/** Whether all that stands in the way is the group itself, which may be told to meet twice at once. */
export const isGroupAlone = (cause: unknown): boolean => problemOf(cause).code === 'GROUP_BUSY';
