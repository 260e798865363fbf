import type { Cell, GridRow } from '../data/board-rows';

/** How wide a text is drawn, in CSS pixels. */
export type Ruler = (text: string) => number;
type Rulers = { name: Ruler; chip: Ruler };

/** The sizes of board-row.scss and contact-chip.scss, in CSS pixels. */
export const NAME_COLUMN = 132;
const NAME = { line: 16, around: 4, inline: 11 };
export const CHIP = { line: 14, inline: 8, below: 1, sign: 15 };
export const CELL = { inline: 3, around: 3 };
const BORDER = 1;

/** What stands on a chip. */
export type ChipText = (contact: Cell['contacts'][number]) => string;

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
  { name, load, cells }: GridRow,
  chipText: ChipText,
  widths: readonly number[],
  rulers: Rulers,
): number {
  const words = load ? `${name} ${load.count}/${load.limit}` : name;
  const nameHeight =
    NAME.around + NAME.line * linesOf(words, NAME_COLUMN - NAME.inline, rulers.name);
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
