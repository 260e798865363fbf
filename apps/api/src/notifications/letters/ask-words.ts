import { dateInWords, enumerate, monthsOfDates, type Locale } from '@presence/domain';
import { momentInWords } from './appointment-words';
import type { Letters, Section } from './letter';

type Asks = Letters['COVER_ASKED']['asks'];

/** "mardi 1er décembre"; of several: "1er, 3 et 8 décembre et 5 janvier". */
export function datesOf(asks: Asks, locale: Locale): string {
  const all = [...new Set(asks.map(({ moment }) => moment.date))].sort();
  const [only = ''] = all;
  return all.length === 1
    ? dateInWords(only, locale)
    : enumerate(monthsOfDates(all, locale, false), locale);
}

/** Each moment that is asked for, with the button that says yes to it. */
export const asksInWords = (
  asks: Asks,
  locale: Locale,
  label: string,
): NonNullable<Section['items']> =>
  asks.map(({ moment, yes }) => ({
    text: momentInWords(moment, locale),
    action: { label, link: yes },
  }));
