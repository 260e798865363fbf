import { provideEnvironmentInitializer } from '@angular/core';
import { loadInBackground } from '../../offline/load-in-background';
import { KEPT_WEEK } from './kept-week-key';

/** What expired of a week that is kept goes from the device when the app starts again. */
export const provideKeptWeekOnReturn = () =>
  provideEnvironmentInitializer(() => {
    if (localStorage.getItem(KEPT_WEEK) !== null)
      void loadInBackground(() => import('./kept-week')).then(({ shutWindowsInTime }) =>
        shutWindowsInTime(),
      );
  });
