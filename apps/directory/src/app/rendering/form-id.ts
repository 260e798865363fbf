import { DOCUMENT, inject, REQUEST_CONTEXT } from '@angular/core';
import type { PageContext, RefusedForm } from './page-context';

/**
 * The id of the form on this page. What the server wrote into the page stays, so that a form sent before and after the page
 * wakes up is one; so does that of a form that was refused.
 */
export const injectFormId = (refused: RefusedForm | null): string =>
  refused?.values['formId']?.[0] ??
  (inject(REQUEST_CONTEXT, { optional: true }) as PageContext | null)?.formIdMarker ??
  inject(DOCUMENT).querySelector<HTMLInputElement>('input[name=formId]')?.value ??
  globalThis.crypto.randomUUID?.() ??
  '';
