// Apart from the schema, so that public pages take no schemas with their labels.
import { LOCALES, type Locale } from './locales';

/** A thing said in every language of the interface. */
export const localized = <T>(of: (locale: Locale) => T): Record<Locale, T> =>
  Object.fromEntries(LOCALES.map((locale) => [locale, of(locale)])) as Record<Locale, T>;

/** A table of texts by code, out of the catalogues: each code with its text in every language. */
export function labelsOf<Catalogue, Code extends string>(
  texts: Readonly<Record<Locale, Catalogue>>,
  of: (catalogue: Catalogue) => Readonly<Record<Code, string>>,
): Readonly<Record<Code, Readonly<Record<Locale, string>>>> {
  const tables = localized((locale) => of(texts[locale]));
  const codes = Object.keys(tables[LOCALES[0]]) as Code[];
  return Object.fromEntries(
    codes.map((code) => [code, localized((locale) => tables[locale][code])]),
  ) as Record<Code, Readonly<Record<Locale, string>>>;
}
