import { PUNCTUATION_TEXTS } from '../texts/punctuation';
import type { Locale } from './locales';

/** A colon with the spaces that the language puts round it. */
export const colon = (locale: Locale): string => PUNCTUATION_TEXTS[locale].punctuation.colon;

/** A number with the decimal sign of the language: 23 or 4.5. */
export const decimalInWords = (value: number, locale: Locale): string =>
  String(value).replace('.', PUNCTUATION_TEXTS[locale].punctuation.decimal);
