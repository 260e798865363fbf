import type { GridRow } from '../data/board-rows';
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
  rows: readonly GridRow[],
  room: number,
  atLeast: readonly number[],
  chipText: ChipText,
  ruler: Ruler,
): number[] {
  if (room <= 0) return atLeast.map(() => NARROWEST);
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
  const heightsAt = rememberedHeights(rows);
  const columns = widths.map((width, column) => heightsAt(column, width));
  let height = heightOf(columns, rows.length);
  for (let better = true; better;) {
    better = false;
    for (const from of widths.keys())
      for (const to of widths.keys()) {
        const [less, more] = [(widths[from] ?? 0) - step, (widths[to] ?? 0) + step];
        if (from === to || less < (least[from] ?? 0)) continue;
        const tried = [...columns];
        tried[from] = heightsAt(from, less);
        tried[to] = heightsAt(to, more);
        const now = heightOf(tried, rows.length);
        if (now >= height) continue;
        height = now;
        better = true;
        [widths[from], widths[to]] = [less, more];
        columns.splice(0, columns.length, ...tried);
      }
  }
}

/** The height of each row's square in a column of a width, worked out once. */
function rememberedHeights(rows: readonly Sampled[]) {
  const known = new Map<string, Float64Array>();
  return (column: number, width: number): Float64Array => {
    const key = `${column} ${width}`;
    const heights =
      known.get(key) ??
      Float64Array.from(rows, (row) => {
        const square = row.find(([its]) => its === column);
        return square ? cellHeight(square[1], width) : 0;
      });
    known.set(key, heights);
    return heights;
  };
}

/** The sum of the rows, each as high as its highest square. */
function heightOf(columns: readonly Float64Array[], rowCount: number): number {
  let whole = 0;
  for (let row = 0; row < rowCount; row++) {
    let highest = 0;
    for (const heights of columns) highest = Math.max(highest, heights[row] ?? 0);
    whole += highest;
  }
  return whole;
}

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

const needsOf = ({ cells }: GridRow, chipText: ChipText, ruler: Ruler): Sampled =>
  cells.flatMap(({ contacts }, column) =>
    contacts.length === 0
      ? []
      : [[column, contacts.map((contact) => chipNeeds(chipText(contact), contact.locked, ruler))]],
  );

function chipNeeds(text: string, locked: boolean, ruler: Ruler): Needs {
  const around = CELL.inline + CHIP.inline + (locked ? CHIP.sign : 0) + 1;
  // Word by word: the same words come back in other names, and need not be measured again.
  const parts = text.split(/(?<=[\s-])/).map((part) => {
    const word = part.trimEnd();
    return { word: ruler(word), space: part === word ? 0 : ruler(' ') };
  });
  const one = sum(parts.map(({ word, space }) => word + space)) - (parts.at(-1)?.space ?? 0);
  let two = one;
  let before = 0;
  for (const { word, space } of parts) {
    two = Math.min(two, Math.max(before + word, one - before - word - space));
    before += word + space;
  }
  const longest = Math.max(...parts.map(({ word }) => word));
  return { one: one + around, two: two + around, word: longest + around };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0);
