import type { FieldTree, FormSubmitOptions } from '@angular/forms/signals';
import { focusFirstError } from './field-errors';
import { sending } from './sending';

/**
 * The `submission` of a form: does `write` when nothing typed is at fault, else calls `atFault`. What the API refused
 * before is no fault: the room may be free by now, the network back, and the same can be sent again.
 */
export const submission = <T>(
  write: () => Promise<unknown>,
  atFault: (form: FieldTree<unknown>) => void = focusFirstError,
): FormSubmitOptions<T, unknown> => ({
  ignoreValidators: 'all',
  action: async (form) => {
    const typedWrong = form()
      .errorSummary()
      .some(({ kind }) => kind !== 'refused');
    return typedWrong ? void atFault(form) : sending(form, write);
  },
});
