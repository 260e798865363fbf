import {
  type ApplicationConfig,
  provideBrowserGlobalErrorListeners,
  provideZonelessChangeDetection,
} from '@angular/core';
import {
  provideClientHydration,
  withI18nSupport,
  withNoIncrementalHydration,
} from '@angular/platform-browser';
import { PAGE, type Page } from './page/page';

/** What both sides need to show one page. Before hydration its links and forms work as plain ones: no event is replayed. */
export const appConfig = (page: Page): ApplicationConfig => ({
  providers: [
    provideBrowserGlobalErrorListeners(),
    provideZonelessChangeDetection(),
    provideClientHydration(withI18nSupport(), withNoIncrementalHydration()),
    { provide: PAGE, useValue: page },
  ],
});
