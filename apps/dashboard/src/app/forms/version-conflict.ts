import { inject, Injectable } from '@angular/core';
import { MatDialog } from '@angular/material/dialog';
import { firstValueFrom } from 'rxjs';
import { ProblemError } from '../problems/problem-error';

/** One field that differs: its label, what the person typed, and what somebody else stored meanwhile. */
export type Difference = { label: string; mine: string; theirs: string };

export type Resolution = 'MINE' | 'THEIRS';

/** How to save a row that others may have changed since it was read. */
export type VersionedSave<T> = {
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
  private readonly dialog = inject(MatDialog);

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

  private async ask(differences: Difference[]): Promise<Resolution | undefined> {
    const { VersionConflictDialog } = await import('./version-conflict-dialog');
    const opened = this.dialog.open<unknown, Difference[], Resolution>(VersionConflictDialog, {
      data: differences,
      width: '44rem',
    });
    return firstValueFrom(opened.afterClosed());
  }
}
