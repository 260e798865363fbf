import { DOCUMENT, inject, provideAppInitializer } from '@angular/core';
import { injectLocale } from './page/locale';

/** Names the manifest of this language, so that an installed Présence speaks it. */
export const provideWebManifest = () =>
  provideAppInitializer(() => {
    const document = inject(DOCUMENT);
    const locale = injectLocale();
    const link = document.createElement('link');
    link.rel = 'manifest';
    link.href = `presence.${locale}.webmanifest`;
    document.head.append(link);
  });
