import type { Label, Locale } from '@presence/domain';

/** The language this build of the directory speaks. */
export const LOCALE: Locale = $localize.locale?.startsWith('en') ? 'en' : 'fr';

/** The label in the language of the page. */
export const labelOf = (label: Label): string => label[LOCALE];

/** The address of a page in a language: French stands at the root, English under /en. */
export const localPath = (path: string, locale: Locale = LOCALE): string => (locale === 'en' ? `/en${path === '/' ? '' : path}` : path);
