import { inject, makeStateKey, REQUEST_CONTEXT, TransferState } from '@angular/core';
import type { PageContext, RefusedForm } from './page-context';

const KEY = makeStateKey<RefusedForm | null>('refused-form');

/** The form that the server refused and shows again; the browser takes it over from the page, so that nothing typed goes. */
export function injectRefusedForm(): RefusedForm | null {
  const state = inject(TransferState);
  const refused = (inject(REQUEST_CONTEXT) as PageContext | null)?.refusedForm;
  if (refused) state.set(KEY, refused);
  return state.get(KEY, null);
}
