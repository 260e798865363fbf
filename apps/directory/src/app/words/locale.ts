import {
  AUTHORED_LOCALE,
  localeOfTag,
  LOCALES,
  publicPath,
  type Localized,
  type Locale,
} from '@presence/domain';
import { withQuery } from './with-query';

/** The language this build of the directory speaks. */
export const LOCALE: Locale = localeOfTag($localize.locale ?? '') ?? AUTHORED_LOCALE;
export const OTHER_LOCALES: readonly Locale[] = LOCALES.filter((locale) => locale !== LOCALE);

/** For the `lang` of what groups wrote themselves: null where the whole page is in that language. */
export const AUTHORED = LOCALE === AUTHORED_LOCALE ? null : AUTHORED_LOCALE;

/** The label in the language of the page. */
export const labelOf = (label: Localized): string => label[LOCALE];

/** The address of a page in a language: French stands at the root, English under /en. */
export const localPath = (path: string, locale: Locale = LOCALE): string =>
  publicPath(path, locale);

/** A link within the directory, in the language of the page unless another is named. */
export const link = (
  path: string,
  query: Readonly<Record<string, string | number>>,
  locale: Locale = LOCALE,
): string => withQuery(localPath(path, locale), query);
