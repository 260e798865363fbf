import type { FieldTree, ValidationError } from '@angular/forms/signals';
import { issueText } from '../problems/issue-texts';

/** A limit of the machine rather than of the field. */
const MOST_SHOWN = 1_000_000;

/** What one error says: the API's words (refused), a form's own (told), or the text of the schema's code. */
export const textOfError = ({
  kind,
  message = '',
  issue,
}: Pick<ValidationError, 'kind' | 'message'> & { issue?: Limits }): string =>
  kind === 'refused' || kind === 'told' ? message : textOfIssue({ ...issue, message });

/** The limit that a schema's issue names, where it concerns one. */
type Limits = { minimum?: unknown; maximum?: unknown };

/** What one issue of a schema says, with the limit that was passed. */
function textOfIssue({ message, minimum, maximum }: Limits & { message: string }): string {
  if (message === 'NUMBER_TOO_SMALL' && typeof minimum === 'number')
    return $localize`:@@issues.atLeast:C’est trop petit : au moins ${minimum}:MINIMUM:.`;
  if (message === 'NUMBER_TOO_LARGE' && typeof maximum === 'number' && maximum < MOST_SHOWN)
    return $localize`:@@issues.atMost:C’est trop grand : au plus ${maximum}:MAXIMUM:.`;
  return issueText(message);
}

/** The first error of a field or of anything inside it, as text; empty when all is right. */
export function errorWithin(field: FieldTree<unknown>): string {
  const [first] = field().errorSummary();
  return first ? textOfError(first) : '';
}

/** Puts the cursor in the first field at fault: the `onInvalid` of a form's submission. */
export function focusFirstError(form: FieldTree<unknown>): void {
  form().errorSummary()[0]?.fieldTree().focusBoundControl();
}
