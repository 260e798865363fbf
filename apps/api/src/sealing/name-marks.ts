import { createHmac } from 'node:crypto';
import { unaccent } from '@presence/domain';

const SHORTEST = 2;
const LONGEST = 12;
const BYTES = 8;

const words = (text: string) =>
  unaccent(text)
    .split(/[^a-z0-9]+/)
    .filter((word) => word.length >= SHORTEST);
const mark = (key: Buffer, beginning: string) =>
  createHmac('sha256', key).update(beginning).digest().subarray(0, BYTES);

/** A mark for every beginning, of 2 to 12 letters, of every word of the names: what a search compares, and no name. */
export function nameMarks(key: Buffer, ...names: string[]): Buffer[] {
  const beginnings = new Set(
    names
      .flatMap(words)
      .flatMap((word) =>
        Array.from({ length: Math.min(word.length, LONGEST) - SHORTEST + 1 }, (_, i) =>
          word.slice(0, SHORTEST + i),
        ),
      ),
  );
  // Sorted by the mark itself: their order tells nothing of the name.
  return [...beginnings].map((beginning) => mark(key, beginning)).sort(Buffer.compare);
}

/** The marks that a row must all have to be found; none when fewer than two letters were typed. */
export const searchMarks = (key: Buffer, typed: string): Buffer[] =>
  [...new Set(words(typed).map((word) => word.slice(0, LONGEST)))].map((word) => mark(key, word));
