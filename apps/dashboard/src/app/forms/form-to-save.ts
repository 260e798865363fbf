import { inject, type WritableSignal } from '@angular/core';
import { type FieldTree, form, type SchemaFn } from '@angular/forms/signals';
import { newId } from '@presence/domain';
import { VersionConflict } from './dialogs/version-conflict';
import type { Difference } from './difference';
import { type FormDraft, justTyped } from './drafts';
import { submission } from './submission';

/** What happens when somebody else changed the row since the typing began. */
interface Conflict<T, Stored> {
  read(typed: T): Promise<Stored>;
  differences(typed: T, stored: Stored): Difference[];
  /** The person preferred what is stored; what was typed is forgotten. */
  adopt(stored: Stored): void;
}

/** What a write returns when the person thought better of it: what was typed stays. */
export const NOT_SAVED = Symbol('not saved');

interface Saving<T, Saved, Stored> {
  rules?: SchemaFn<T>;
  /** Asks, before anything is written, whether to go on. */
  agreed?(typed: T): Promise<boolean>;
  /** Writes over the version on which the typing began. */
  write(typed: T, version: number): Promise<Saved | typeof NOT_SAVED>;
  /** What was typed is stored, and forgotten here. */
  saved?(saved: Saved, typed: T): unknown;
  conflict?: Conflict<T, Stored>;
  /** Shows what is at fault in what was typed; by default the cursor goes there. */
  atFault?(form: FieldTree<unknown>): void;
}

/** A form with what surrounds it; `p-form-frame` shows it. */
export interface FormToSave<T> {
  readonly fields: FieldTree<T>;
  readonly draft: FormDraft<T>;
  /** Lets go of what was typed. */
  forget(): void;
}

/**
 * A form that is sent: what was typed is checked, given an id once, written, and forgotten; a refusal goes to the fields
 * at fault, and two versions of a row are shown side by side. Call it in an injection context.
 */
export function formToSave<T extends object, Saved, Stored extends { version?: number }>(
  source: FormDraft<T> | WritableSignal<T>,
  { rules, agreed, write, saved, conflict, atFault }: Saving<T, Saved, Stored>,
): FormToSave<T> {
  const versions = inject(VersionConflict);
  const draft = 'model' in source ? source : justTyped(source);
  const { model, version } = draft;

  const save = async () => {
    // An id is given once, so that a request repeated after a broken connection makes one row, not two.
    model.update((typed) => ('id' in typed && typed.id === '' ? { ...typed, id: newId() } : typed));
    const typed = model();
    if (agreed && !(await agreed(typed))) return;
    const store = async (over: number) => {
      const stored = await write(typed, over);
      if (stored === NOT_SAVED) return;
      forget();
      await saved?.(stored, typed);
    };
    if (!conflict) return store(version());
    await versions.settle({
      save: () => store(version()),
      read: () => conflict.read(typed),
      differences: (theirs) => conflict.differences(typed, theirs),
      overwrite: (theirs) => store(theirs.version ?? 1),
      adopt: (theirs) => {
        forget();
        conflict.adopt(theirs);
      },
    });
  };
  const fields = form(model, rules ?? (() => undefined), {
    submission: submission(save, atFault),
  });
  const forget = () => {
    draft.discard();
    fields().reset();
  };
  return { fields, draft, forget };
}
