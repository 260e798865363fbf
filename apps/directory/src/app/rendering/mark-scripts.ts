import {
  CSP_NONCE,
  DOCUMENT,
  REQUEST_CONTEXT,
  inject,
  provideAppInitializer,
  type EnvironmentProviders,
  type Provider,
} from '@angular/core';
import type { PageContext } from './page-context';

const marker = () => (inject(REQUEST_CONTEXT) as PageContext | null)?.nonceMarker ?? null;

/** Puts the nonce's marker on what Angular adds while rendering, and on the scripts and styles that the page began with. */
export const markScripts: (Provider | EnvironmentProviders)[] = [
  { provide: CSP_NONCE, useFactory: marker },
  provideAppInitializer(() => {
    const nonce = marker();
    if (nonce === null) return;
    for (const element of inject(DOCUMENT).querySelectorAll(
      'script, link[rel=modulepreload], link[rel=preload]',
    ))
      element.setAttribute('nonce', nonce);
  }),
];
