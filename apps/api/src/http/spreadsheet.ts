import type { CsvCell } from '@presence/formats';
import writeXlsxFile from 'write-excel-file/node';

export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Rows as XLSX, the first in bold as its heads. A text in it is never run as a formula. */
export function xlsx([head = [], ...rows]: readonly (readonly CsvCell[])[]): Promise<Buffer> {
  const cell = (value: CsvCell) =>
    value === null ? null : { value, type: typeof value === 'number' ? Number : String };
  return writeXlsxFile([
    head.map((value) => ({ value: String(value), fontWeight: 'bold' as const })),
    ...rows.map((row) => row.map(cell)),
  ]).toBuffer();
}
