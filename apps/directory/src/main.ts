import { bootstrapApplication } from '@angular/platform-browser';
import { App } from './app/app';
import { appConfig } from './app/app.config';
import { openPage } from './app/page/open-page';

openPage(new URL(document.location.href))
  .then((page) => bootstrapApplication(App, appConfig(page)))
  .catch((cause: unknown) => console.error(cause));
