import { PATH_PREFIXES, type Label, type Locale } from '@presence/domain';
import { withQuery } from './with-query';

/** The language this build of the directory speaks. */
export const LOCALE: Locale = $localize.locale?.startsWith('en') ? 'en' : 'fr';
export const OTHER_LOCALE: Locale = LOCALE === 'fr' ? 'en' : 'fr';

/** For the `lang` of what groups wrote themselves, which is French: null where the whole page is. */
export const AUTHORED = LOCALE === 'fr' ? null : 'fr';

/** The label in the language of the page. */
export const labelOf = (label: Label): string => label[LOCALE];

/** The address of a page in a language: French stands at the root, English under /en. */
export const localPath = (path: string, locale: Locale = LOCALE): string =>
  PATH_PREFIXES[locale] === '' ? path : PATH_PREFIXES[locale] + (path === '/' ? '' : path);

/** A link within the directory, in the language of the page unless another is named. */
export const link = (
  path: string,
  query: Readonly<Record<string, string | number>>,
  locale: Locale = LOCALE,
): string => withQuery(localPath(path, locale), query);
