import { REQUEST } from '@angular/core';
import { bootstrapApplication, type BootstrapContext } from '@angular/platform-browser';
import { App } from './app/app';
import { serverConfig } from './app/app.config.server';
import { openPage } from './app/page/open-page';

const bootstrap = async (context: BootstrapContext) => {
  // The build starts the application once without a request, to learn its routes.
  const address = context.platformRef.injector.get(REQUEST, null)?.url ?? 'http://localhost/';
  return bootstrapApplication(App, serverConfig(await openPage(new URL(address))), context);
};

export default bootstrap;
