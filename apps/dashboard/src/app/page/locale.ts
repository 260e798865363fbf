import { inject, LOCALE_ID } from '@angular/core';
import type { Locale } from '@presence/domain';

/** The language of this build, for labels and dates of the domain: `THEME_LABELS[theme][locale]`. */
export const injectLocale = (): Locale => (inject(LOCALE_ID).startsWith('en') ? 'en' : 'fr');
