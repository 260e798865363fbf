import { Injectable } from '@angular/core';
import { injectOpenDialog } from '../../page/dialog';
import { ProblemError } from '../../problems/problem-error';
import type { Difference } from '../difference';

/** How to save a row that others may have changed since it was read. */
type VersionedSave<T> = {
  /** Writes what was typed over the version on which the typing began. */
  save: () => Promise<unknown>;
  /** Reads the row again after a refusal. */
  read: () => Promise<T>;
  /** What differs between the typed and the stored row. */
  differences: (stored: T) => Difference[];
  /** Writes what was typed over the row just read. */
  overwrite: (stored: T) => Promise<unknown>;
  /** Lets go of what was typed and shows the stored row. */
  adopt: (stored: T) => void;
};

/** Nothing is overwritten unseen: when somebody else was faster, both versions are shown and the person chooses; where both are the same, it is saved. */
@Injectable({ providedIn: 'root' })
export class VersionConflict {
  private readonly openDialog = injectOpenDialog();

  /** Resolves to whether what was typed is now stored. A choice put off is the refusal itself. */
  async settle<T>({
    save,
    read,
    differences,
    overwrite,
    adopt,
  }: VersionedSave<T>): Promise<boolean> {
    try {
      await save();
      return true;
    } catch (problem) {
      if (!(problem instanceof ProblemError) || problem.code !== 'VERSION_CONFLICT') throw problem;
      const stored = await read();
      const differing = differences(stored);
      if (differing.length === 0) {
        adopt(stored);
        return true;
      }
      const resolution = await this.ask(differing);
      if (resolution === undefined) throw problem;
      if (resolution === 'MINE') await overwrite(stored);
      else adopt(stored);
      return resolution === 'MINE';
    }
  }

  private ask(differences: Difference[]) {
    const load = () =>
      import('./version-conflict-dialog').then((loaded) => loaded.VersionConflictDialog);
    return this.openDialog(load, differences, { width: '44rem' });
  }
}
