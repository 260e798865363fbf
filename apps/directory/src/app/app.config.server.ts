import { HttpBackend } from '@angular/common/http';
import { mergeApplicationConfig } from '@angular/core';
import { RenderMode, provideServerRendering, withRoutes } from '@angular/ssr';
import { appConfig } from './app.config';
import { InProcessBackend } from './rendering/in-process-backend';
import { markScripts } from './rendering/mark-scripts';

export const serverConfig = mergeApplicationConfig(appConfig, {
  providers: [
    provideServerRendering(withRoutes([{ path: '**', renderMode: RenderMode.Server }])),
    { provide: HttpBackend, useClass: InProcessBackend },
    markScripts,
  ],
});
