import { inject, Injector, provideEnvironmentInitializer } from '@angular/core';
import { KEPT_ENTRIES, KEPT_WEEK } from './kept-keys';

/** Whatever the first page needs goes before what is kept for later. */
const FIRST_PAGE_MS = 1500;

/** What waits on this device is sent when the app starts again, what expired goes, and the next days are kept. */
export const provideOfflineOnReturn = () =>
  provideEnvironmentInitializer(() => {
    const injector = inject(Injector);
    if (localStorage.getItem(KEPT_ENTRIES) !== null)
      void import('./offline-queue').then(({ OfflineQueue }) => injector.get(OfflineQueue));
    if (localStorage.getItem(KEPT_WEEK) !== null)
      void import('../contacts/kept-week').then(({ shutWindowsInTime }) => shutWindowsInTime());
    setTimeout(
      () => void import('./keep-ahead').then(({ KeepAhead }) => injector.get(KeepAhead)),
      FIRST_PAGE_MS,
    );
  });
