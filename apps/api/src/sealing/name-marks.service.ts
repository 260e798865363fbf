import { Injectable } from '@nestjs/common';
import { DataKeys } from './data-keys';
import { nameMarks, searchMarks } from './name-marks';

/**
 * The marks by which the coordinator finds a name. Each data key has a key for them, and the names of a row and its
 * marks always go by the same data key: both are written together, and sealed anew together.
 */
@Injectable()
export class NameMarks {
  constructor(private readonly keys: DataKeys) {}

  async of(...names: string[]): Promise<Buffer[]> {
    return nameMarks((await this.keys.current()).marksKey, ...names);
  }

  /** What was typed, once for each key that rows may go by: two while keys rotate. A row found has all marks of one of them; none asks for all rows. */
  async searched(typed: string): Promise<Buffer[][]> {
    const keys = [...(await this.keys.all()).values()].filter(({ retired }) => !retired);
    return keys
      .map(({ marksKey }) => searchMarks(marksKey, typed))
      .filter((marks) => marks.length > 0);
  }
}
