import type { Row } from '../board-rows';
import { CELL, CHIP, type ChipText, type Ruler } from './row-heights';

/** An empty column still shows its day. */
const NARROWEST = 46;
/** No word is broken unless it needs more than this. */
const LONGEST_WORD = 120;
/** So many rows, from all over the board, stand for the others. */
const SAMPLE = 120;
const STEPS = [32, 16, 8];

/** The width from which on a chip takes one line, and two; below it takes three, and from `word` on no word breaks. */
type Needs = { one: number; two: number; word: number };
/** The chips of a row that are not in empty squares, by column. */
type Sampled = readonly (readonly [column: number, chips: readonly Needs[]])[];

/**
 * How wide each column is, in CSS pixels, so that rows are low: days with long names and many contacts get more than
 * quiet ones. `atLeast` is what the heads of the columns need.
 */
export function columnWidths(
  rows: readonly Row[],
  room: number,
  atLeast: readonly number[],
  chipText: ChipText,
  ruler: Ruler,
): number[] {
  const needs = rows.map((row) => needsOf(row, chipText, ruler));
  const least = atLeast.map((width, column) =>
    Math.max(NARROWEST, width, Math.min(LONGEST_WORD, widestWord(needs, column))),
  );
  const free = Math.max(0, room - sum(least));
  const sampled = sampleOf(needs);
  const weights = least.map((_, column) => weightOf(sampled, column));
  const whole = sum(weights);
  const widths = least.map(
    (width, column) =>
      width + (whole > 0 ? (free * (weights[column] ?? 0)) / whole : free / least.length),
  );
  for (const step of STEPS) shift(widths, step, least, sampled);
  return widths.map(Math.round);
}

/** Gives a step of one column's width to another for as long as that makes the rows lower. */
function shift(
  widths: number[],
  step: number,
  least: readonly number[],
  rows: readonly Sampled[],
): void {
  let height = heightOf(rows, widths);
  for (let better = true; better;) {
    better = false;
    for (const [from, width] of widths.entries())
      for (const to of widths.keys()) {
        if (from === to || (widths[from] ?? 0) - step < (least[from] ?? 0)) continue;
        const before = [...widths];
        widths[from] = (widths[from] ?? width) - step;
        widths[to] = (widths[to] ?? 0) + step;
        const now = heightOf(rows, widths);
        if (now < height) {
          height = now;
          better = true;
        } else widths.splice(0, widths.length, ...before);
      }
  }
}

const heightOf = (rows: readonly Sampled[], widths: readonly number[]): number =>
  sum(
    rows.map((row) =>
      Math.max(0, ...row.map(([column, chips]) => cellHeight(chips, widths[column] ?? 0))),
    ),
  );

const cellHeight = (chips: readonly Needs[], width: number): number =>
  sum(
    chips.map(({ one, two }) => CHIP.below + CHIP.line * (width >= one ? 1 : width >= two ? 2 : 3)),
  );

/** How wide what a column holds is altogether. */
const weightOf = (rows: readonly Sampled[], column: number): number =>
  sum(
    rows.flatMap((row) =>
      row.filter(([its]) => its === column).map(([, chips]) => sum(chips.map(({ one }) => one))),
    ),
  );

const widestWord = (rows: readonly Sampled[], column: number): number =>
  rows.reduce(
    (widest, row) =>
      row.reduce(
        (most, [its, chips]) =>
          its === column ? Math.max(most, ...chips.map(({ word }) => word)) : most,
        widest,
      ),
    0,
  );

function sampleOf(rows: readonly Sampled[]): readonly Sampled[] {
  const every = Math.max(1, Math.floor(rows.length / SAMPLE));
  return rows.filter((_, at) => at % every === 0);
}

const needsOf = ({ cells }: Row, chipText: ChipText, ruler: Ruler): Sampled =>
  cells.flatMap(({ contacts }, column) =>
    contacts.length === 0
      ? []
      : [[column, contacts.map((contact) => chipNeeds(chipText(contact), contact.locked, ruler))]],
  );

function chipNeeds(text: string, locked: boolean, ruler: Ruler): Needs {
  const around = CELL.inline + CHIP.inline + (locked ? CHIP.sign : 0) + 1;
  const parts = text.split(/(?<=[\s-])/);
  const one = ruler(text);
  const splits = parts.map((_, at) =>
    Math.max(ruler(parts.slice(0, at).join('').trimEnd()), ruler(parts.slice(at).join(''))),
  );
  const word = Math.max(...parts.map((part) => ruler(part.trimEnd())));
  return { one: one + around, two: Math.min(one, ...splits) + around, word: word + around };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0);
