import { dateInWords, enumerate, monthsOfDates, type Locale } from '@presence/domain';
import { appointment } from './appointment-words';
import type { Letters, Section } from './letter';

type Asks = Letters['COVER_ASKED']['asks'];

/** "mardi 1er décembre"; of several: "1er, 3 et 8 décembre et 5 janvier". */
export function datesOf(asks: Asks, locale: Locale): string {
  const all = [...new Set(asks.map(({ contact }) => contact.date))].sort();
  const [only = ''] = all;
  return all.length === 1
    ? dateInWords(only, locale)
    : enumerate(monthsOfDates(all, locale, false), locale);
}

/** Each contact that is asked for, with the button that says yes to it. */
export const asksInWords = (
  asks: Asks,
  locale: Locale,
  label: string,
): NonNullable<Section['items']> =>
  asks.map(({ contact, yes }) => ({
    text: appointment(contact, locale),
    action: { label, link: yes },
  }));
