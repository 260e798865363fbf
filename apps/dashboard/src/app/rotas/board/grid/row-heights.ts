import type { Cell, Row } from '../board-rows';

/** How wide a text is drawn, in CSS pixels. */
export type Ruler = (text: string) => number;
export type Rulers = { name: Ruler; chip: Ruler };

/** The sizes of board-row.scss and contact-chip.scss, in CSS pixels. */
export const NAME_COLUMN = 124;
const NAME = { line: 18, around: 8, inline: 14, load: 40 };
const CHIP = { line: 15, inline: 9, below: 1, sign: 15 };
const CELL = { inline: 5, around: 3 };
const BORDER = 1;

/** A column is as wide as most of its contacts on one line, within these. */
const NARROWEST = 48;
const WIDEST = 170;
const MOST = 0.9;

type ChipText = (contact: Cell['contacts'][number]) => string;

/** The share of the width that each column has: days with long names more, empty ones little. */
export const sharesOf = (
  rows: readonly Row[],
  columns: number,
  chipText: ChipText,
  ruler: Ruler,
): number[] =>
  Array.from({ length: columns }, (_, column) => {
    const widths = rows
      .flatMap(({ cells }) => cells[column]?.contacts ?? [])
      .map((contact) => ruler(chipText(contact)) + CHIP.inline + CELL.inline)
      .sort((one, other) => one - other);
    const wide = widths[Math.floor((widths.length - 1) * MOST)] ?? 0;
    return Math.round(Math.max(NARROWEST, Math.min(WIDEST, wide)));
  });

/** The lines that words take in a width: broken at spaces and after hyphens, as browsers do. */
export function linesOf(text: string, width: number, ruler: Ruler): number {
  let [lines, left] = [0, 0];
  for (const part of text.split(/(?<=[\s-])/)) {
    const needed = ruler(part.trimEnd());
    if (needed > left || lines === 0) {
      const whole = Math.max(1, Math.ceil(needed / width));
      lines += whole;
      left = whole * width - needed;
    } else left -= needed;
    if (part !== part.trimEnd()) left -= ruler(' ');
  }
  return lines;
}

/** How high a row is expected to be; once drawn it is measured. */
export function expectedHeight(
  { name, load, cells }: Row,
  chipText: ChipText,
  widths: readonly number[],
  rulers: Rulers,
): number {
  const nameHeight =
    NAME.around +
    NAME.line * linesOf(name, NAME_COLUMN - NAME.inline - (load ? NAME.load : 0), rulers.name);
  const heights = cells.map(({ contacts }, column) => {
    const width = (widths[column] ?? 0) - CELL.inline - CHIP.inline;
    return contacts.reduce(
      (sum, contact) =>
        sum +
        CHIP.below +
        CHIP.line *
          linesOf(chipText(contact), width - (contact.locked ? CHIP.sign : 0), rulers.chip),
      CELL.around,
    );
  });
  return Math.max(nameHeight, ...heights) + BORDER;
}

/** Widths of texts in a font, each word measured once. */
export function rulerOf(font: string): Ruler {
  const known = new Map<string, number>();
  const canvas = document.createElement('canvas').getContext('2d');
  if (canvas) canvas.font = font;
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const width = canvas ? canvas.measureText(text).width : text.length * 7;
    known.set(text, width);
    return width;
  };
}
