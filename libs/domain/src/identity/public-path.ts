import { AUTHORED_LOCALE, LOCALES, type Locale, pathPrefix } from './locales';

/** The language that a public address speaks, and its path without it: "/recherche" in English of "/en/recherche". */
export function ofPublicPath(address: string): { locale: Locale; path: string } {
  const [, first = '', rest = ''] = /^\/([^/]*)(.*)$/.exec(address) ?? [];
  const locale = LOCALES.find((each) => pathPrefix(each) === `/${first}`);
  return locale === undefined
    ? { locale: AUTHORED_LOCALE, path: address }
    : { locale, path: rest === '' ? '/' : rest };
}

/** The address of a public page in a language: "/en/recherche" of "/recherche" in English. */
export const publicPath = (path: string, locale: Locale): string =>
  locale === AUTHORED_LOCALE ? path : pathPrefix(locale) + (path === '/' ? '' : path);
