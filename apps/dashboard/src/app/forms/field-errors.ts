import type { FieldTree, ValidationError } from '@angular/forms/signals';
import { issueText } from '../problems/issue-texts';

/** What one error says: the API's words (refused), a form's own (told), or the text of the schema's code. */
export const textOfError = ({
  kind,
  message = '',
}: Pick<ValidationError, 'kind' | 'message'>): string =>
  kind === 'refused' || kind === 'told' ? message : issueText(message);

/** The first error of a field or of anything inside it, as text; empty when all is right. */
export function errorWithin(field: FieldTree<unknown>): string {
  const [first] = field().errorSummary();
  return first ? textOfError(first) : '';
}

/** Puts the cursor in the first field at fault: the `onInvalid` of a form's submission. */
export function focusFirstError(form: FieldTree<unknown>): void {
  form().errorSummary()[0]?.fieldTree().focusBoundControl();
}
