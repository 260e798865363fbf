import { provideHttpClient, withFetch, withInterceptors } from '@angular/common/http';
import {
  type ApplicationConfig,
  inject,
  isDevMode,
  provideBrowserGlobalErrorListeners,
  provideZonelessChangeDetection,
} from '@angular/core';
import { MatDialog } from '@angular/material/dialog';
import {
  provideRouter,
  RedirectCommand,
  Router,
  TitleStrategy,
  withComponentInputBinding,
  withInMemoryScrolling,
  withNavigationErrorHandler,
} from '@angular/router';
import { provideServiceWorker } from '@angular/service-worker';
import { routes } from './app.routes';
import { provideIcons } from './page/icons';
import { attendanceOffline } from './attendance/attendance-offline';
import { contactsOffline } from './contacts/contacts-offline';
import { provideKeptWeekOnReturn } from './contacts/my-week/kept-week-on-return';
import { provideOfflineFeatures } from './offline/offline-feature';
import { offlineReads } from './offline/offline-reads.interceptor';
import { provideOfflineOnReturn } from './offline/on-return';
import { sessionsOffline } from './sessions/sessions-offline';
import { OneDialog } from './page/one-dialog';
import { PageTitle } from './page/page-title';
import { refusals } from './accounts/refusals.interceptor';
import { provideTheme } from './page/theme';
import { provideWebManifest } from './web-manifest';
import { workerScript } from './worker-script';
import { idempotency } from './writes/idempotency.interceptor';

export const appConfig: ApplicationConfig = {
  providers: [
    provideBrowserGlobalErrorListeners(),
    provideZonelessChangeDetection(),
    provideRouter(
      routes,
      withComponentInputBinding(),
      withInMemoryScrolling({ scrollPositionRestoration: 'enabled' }),
      withNavigationErrorHandler(
        () =>
          new RedirectCommand(inject(Router).parseUrl('/indisponible'), {
            skipLocationChange: true,
          }),
      ),
    ),
    provideHttpClient(withFetch(), withInterceptors([idempotency, refusals, offlineReads])),
    provideServiceWorker(workerScript(), {
      enabled: !isDevMode(),
      registrationStrategy: 'registerWhenStable:10000',
    }),
    provideIcons(),
    provideTheme(),
    provideWebManifest(),
    // A volunteer's week comes first: who has the days has all that is promised.
    provideOfflineFeatures(contactsOffline, attendanceOffline, sessionsOffline),
    provideOfflineOnReturn(),
    provideKeptWeekOnReturn(),
    { provide: MatDialog, useClass: OneDialog },
    { provide: TitleStrategy, useClass: PageTitle },
  ],
};
