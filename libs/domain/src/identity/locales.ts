/**
 * The languages of the interface, by code, each with what it calls itself. French, in which groups and associations
 * write, comes first. Another language is one line here and its files of text: see CONTRIBUTING.md.
 */
export const LOCALE_NAMES = {
  fr: 'Français',
  en: 'English',
} as const;
export type Locale = keyof typeof LOCALE_NAMES;
export const LOCALES = Object.keys(LOCALE_NAMES) as [Locale, ...Locale[]];

/** The language in which groups and associations write, and in which a page is shown where nobody chose one. */
export const AUTHORED_LOCALE: Locale = LOCALES[0];

/** The language of a BCP 47 tag, as "en" of "en-GB"; undefined where the interface does not speak it. */
export const localeOfTag = (tag: string): Locale | undefined =>
  LOCALES.find((locale) => locale === tag.toLowerCase().split('-')[0]);

/** Where the public pages of a language begin: the one in which groups write at the root, "/en" for English. */
export const pathPrefix = (locale: Locale): '' | `/${string}` =>
  locale === AUTHORED_LOCALE ? '' : `/${locale}`;
