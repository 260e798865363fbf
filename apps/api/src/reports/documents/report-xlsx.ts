import type { CsvCell } from '@presence/formats';
import writeXlsxFile from 'write-excel-file/node';
import type { ReportDocument } from './report-document';
import { reportRows } from './report-rows';

const typed = (value: CsvCell) =>
  value === null
    ? null
    : { value, type: typeof value === 'number' ? Number : String, wrap: typeof value === 'string' };

/** A report as XLSX, its titles bold. */
export function reportXlsx(report: ReportDocument): Promise<Buffer> {
  const titles = new Set([report.title, ...report.sections.map(({ title }) => title)]);
  const rows = reportRows(report).map((row) =>
    row.length === 1 && titles.has(String(row[0]))
      ? [{ value: String(row[0]), fontWeight: 'bold' as const }]
      : row.map(typed),
  );
  return writeXlsxFile(rows, {
    columns: [{ width: 44 }, { width: 60 }, { width: 44 }],
  }).toBuffer();
}
