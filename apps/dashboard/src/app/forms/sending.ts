import type { FieldTree, ValidationError } from '@angular/forms/signals';
import type { Issue } from '@presence/domain';
import { issueText } from '../problems/issue-texts';
import { problemOf } from '../problems/problem-error';
import { PROBLEM_TEXTS } from '../problems/problem-texts';
import { textOfError } from './field-errors';

type FieldError = ValidationError.WithOptionalFieldTree;

/**
 * The `action` of a signal form's submission: runs the write, and puts what the API refuses onto the fields at fault.
 * What concerns no single field stands on the form itself, where `<p-form-problem>` shows it.
 */
export async function sending(
  form: FieldTree<unknown>,
  write: () => Promise<unknown>,
): Promise<FieldError[] | undefined> {
  try {
    await write();
    return undefined;
  } catch (cause) {
    const problem = problemOf(cause);
    const onFields = problem.issues.flatMap((issue) => {
      const fieldTree = fieldAt(form, issue.path);
      return fieldTree ? [{ kind: 'refused', message: issueText(issue.message), fieldTree }] : [];
    });
    return [
      { kind: 'refused', message: PROBLEM_TEXTS[problem.code], fieldTree: form },
      ...onFields,
    ];
  }
}

/** The deepest field along an issue's path; undefined where the form has none of it. */
function fieldAt(form: FieldTree<unknown>, path: Issue['path']): FieldTree<unknown> | undefined {
  let field = form;
  for (const part of path) {
    const child = (field as unknown as Record<string | number, FieldTree<unknown> | undefined>)[
      part
    ];
    if (child === undefined) break;
    field = child;
  }
  return field === form ? undefined : field;
}

/** What stands under a field at fault: the API's words, or the text of the schema's code. */
export function errorOf(field: FieldTree<unknown>): string {
  const [first] = field().errors();
  return first ? textOfError(first) : '';
}
