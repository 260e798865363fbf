import { short } from './figures.mjs';

/**
 * One line of the table. `atLeast` or `atMost` is the target of `figure`.
 * @typedef {{ work: string, against: string, figure: number, unit?: string, atLeast?: number, atMost?: number }} Row
 */

/** @param {Row} row @returns {boolean} a figure that could not be measured is not met */
export const isMet = ({ figure, atLeast, atMost }) =>
  (atLeast === undefined || figure >= atLeast) &&
  (atMost === undefined || figure <= atMost) &&
  !Number.isNaN(figure);

/** @param {Row[]} rows @returns {string} */
export function tableOf(rows) {
  const cells = rows.map((row) => [
    row.work,
    row.against,
    Number.isNaN(row.figure) ? 'not proven' : `${short(row.figure)}${row.unit ?? ' ×'}`,
    row.atLeast === undefined
      ? `≤ ${row.atMost}${row.unit ?? ' ×'}`
      : `≥ ${row.atLeast}${row.unit ?? ' ×'}`,
    isMet(row) ? 'yes' : 'NO',
  ]);
  const all = [['work', 'compared to', 'figure', 'target', 'met?'], ...cells];
  const widths = all[0].map((_, column) => Math.max(...all.map((line) => line[column].length)));
  const lines = all.map((line) =>
    line
      .map((cell, column) => cell.padEnd(widths[column]))
      .join(' | ')
      .trimEnd(),
  );
  return [lines[0], widths.map((width) => '-'.repeat(width)).join('-|-'), ...lines.slice(1)].join(
    '\n',
  );
}
