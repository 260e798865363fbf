import { StreamableFile } from '@nestjs/common';
import type { ReportFormat } from '@presence/domain';
import { csv } from '@presence/formats';
import type { ReportDocument } from './documents/report-document';
import { reportRows } from './documents/report-rows';
import { reportXlsx } from './documents/report-xlsx';
import { reportPdf } from './pdf/report-pdf';

const TYPES = {
  pdf: 'application/pdf',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
} as const satisfies Record<ReportFormat, string>;

const WRITTEN = {
  pdf: (report: ReportDocument) => reportPdf(report),
  xlsx: (report: ReportDocument) => reportXlsx(report),
  csv: (report: ReportDocument) => Buffer.from(csv(reportRows(report))),
} as const satisfies Record<ReportFormat, (report: ReportDocument) => Buffer | Promise<Buffer>>;

export const reportBytes = (
  report: ReportDocument,
  format: ReportFormat,
): Buffer | Promise<Buffer> => WRITTEN[format](report);

/** A report as a file to keep. `name` is a word of ours, without its ending. */
export async function reportFile(
  report: ReportDocument,
  format: ReportFormat,
  name: string,
): Promise<StreamableFile> {
  return new StreamableFile(await reportBytes(report, format), {
    type: TYPES[format],
    disposition: `attachment; filename="${name}.${format}"`,
  });
}
