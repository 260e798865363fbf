import { inject, LOCALE_ID } from '@angular/core';
import { AUTHORED_LOCALE, type Locale, LOCALE_NAMES, localeOfTag, LOCALES } from '@presence/domain';

/** The language of this build, for labels and dates of the domain: `THEME_LABELS[theme][locale]`. */
export const injectLocale = (): Locale => localeOfTag(inject(LOCALE_ID)) ?? AUTHORED_LOCALE;

/** The languages in which mails are written, each by its own name. */
export const LANGUAGES_OF_MAIL = LOCALES.map((code) => ({ code, name: LOCALE_NAMES[code] }));
