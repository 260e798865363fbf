import { DOCUMENT, inject, LOCALE_ID, provideAppInitializer } from '@angular/core';

/** Names the manifest of this language, so that an installed Présence speaks it. */
export const provideWebManifest = () =>
  provideAppInitializer(() => {
    const document = inject(DOCUMENT);
    const link = document.createElement('link');
    link.rel = 'manifest';
    link.href = `presence.${inject(LOCALE_ID).startsWith('en') ? 'en' : 'fr'}.webmanifest`;
    document.head.append(link);
  });
