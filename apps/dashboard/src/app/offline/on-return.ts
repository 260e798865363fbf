import { inject, Injector, provideEnvironmentInitializer } from '@angular/core';
import { KEPT_ENTRIES } from './kept-keys';
import { loadInBackground } from './load-in-background';

/** Whatever the first page needs goes before what is kept for later. */
const FIRST_PAGE_MS = 1500;

/** What waits on this device is sent when the app starts again, and the next days are kept. */
export const provideOfflineOnReturn = () =>
  provideEnvironmentInitializer(() => {
    const injector = inject(Injector);
    if (localStorage.getItem(KEPT_ENTRIES) !== null)
      void loadInBackground(() => import('./offline-queue')).then(({ OfflineQueue }) =>
        injector.get(OfflineQueue),
      );
    setTimeout(
      () =>
        void loadInBackground(() => import('./keep-ahead')).then(({ KeepAhead }) =>
          injector.get(KeepAhead),
        ),
      FIRST_PAGE_MS,
    );
  });
