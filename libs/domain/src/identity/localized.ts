import * as z from 'zod';
import { localized } from './labels-of';
import type { Locale } from './locales';

/** One thing in every language of the interface: a text, unless told. */
export type Localized<T = string> = Readonly<Record<Locale, T>>;

/** A text in every language, as it goes over the wire. */
export const Localized = z.object(localized(() => z.string()));

/** What a catalogue of French texts asks of every other language: the same keys, other words. */
export type Texts<French> = French extends string
  ? string
  : French extends (...given: infer Given) => infer Said
    ? (...given: Given) => Said extends string ? string : Said
    : French extends object
      ? { readonly [Key in keyof French]: Texts<French[Key]> }
      : French;
