import { type ApplicationConfig, mergeApplicationConfig } from '@angular/core';
import { provideRouter } from '@angular/router';
import { RenderMode, provideServerRendering, withRoutes } from '@angular/ssr';
import { appConfig } from './app.config';
import type { Page } from './page/page';
import { PAGES } from './pages';
import { ASK, askInProcess } from './rendering/ask';
import { markScripts } from './rendering/mark-scripts';

export const serverConfig = (page: Page): ApplicationConfig =>
  mergeApplicationConfig(appConfig(page), {
    providers: [
      provideRouter(PAGES),
      provideServerRendering(withRoutes([{ path: '**', renderMode: RenderMode.Server }])),
      { provide: ASK, useFactory: askInProcess },
      markScripts,
    ],
  });
