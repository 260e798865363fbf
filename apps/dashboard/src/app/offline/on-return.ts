import { inject, Injector, provideEnvironmentInitializer } from '@angular/core';
import { KEPT_ENTRIES, KEPT_WEEK } from './kept-keys';

/** What waits on this device is sent when the app starts again, and what expired goes; without either, nothing is loaded. */
export const provideOfflineOnReturn = () =>
  provideEnvironmentInitializer(() => {
    const injector = inject(Injector);
    if (localStorage.getItem(KEPT_ENTRIES) !== null)
      void import('./offline-queue').then(({ OfflineQueue }) => injector.get(OfflineQueue));
    if (localStorage.getItem(KEPT_WEEK) !== null)
      void import('../contacts/kept-week').then(({ shutWindowsInTime }) => shutWindowsInTime());
  });
