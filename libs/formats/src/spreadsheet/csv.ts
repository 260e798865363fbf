/** One cell: a text, a number, or nothing. */
export type CsvCell = string | number | null;

/**
 * Rows as CSV (RFC 4180) for French spreadsheets: UTF-8 with a byte order mark, semicolons, a decimal comma, CRLF.
 * A text that a spreadsheet would run as a formula is made harmless.
 */
export const csv = (rows: readonly (readonly CsvCell[])[]): string =>
  `\ufeff${rows.map((row) => row.map(cell).join(';') + '\r\n').join('')}`;

function cell(value: CsvCell): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value).replace('.', ',');
  const harmless = withoutFormula(value);
  return /[";\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/** The text, behind an apostrophe where a spreadsheet would run it as a formula (OWASP, CSV injection). */
export const withoutFormula = (text: string): string =>
  /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
