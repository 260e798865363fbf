import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { numberInWords, type Locale } from '@presence/domain';
import type { ReportCell, ReportChart, ReportDocument } from '../documents/report-document';
import { REPORTS_TEXTS } from '../texts/reports';
import { printable } from './printable';

/** Beside this file, and beside the bundle. */
const assets = join(__dirname, 'assets');
const read = (name: string) => readFileSync(join(assets, name));

type Typesetter = { compiler: NodeCompiler; template: string };
let known: Typesetter | undefined;

/** Made once for the process: the fonts are read, and nothing else of the disk or of the network. */
function typesetter(): Typesetter {
  known ??= {
    compiler: NodeCompiler.create({
      workspace: assets,
      fontArgs: [
        {
          fontBlobs: [
            read('AtkinsonHyperlegibleNext-Regular.ttf'),
            read('AtkinsonHyperlegibleNext-Bold.ttf'),
          ],
        },
      ],
    }),
    template: read('report.typ').toString(),
  };
  return known;
}

/** What is kept of earlier documents, by how many were made since: the compiler remembers all it set unless told. */
const REMEMBERED = 5;

/**
 * A report as a tagged PDF (PDF/UA-1, ISO 14289-1). Its texts go in as data, and are never read as markup.
 * @throws Error when the document breaks a rule of the standard
 */
export function reportPdf(report: ReportDocument): Buffer {
  const { compiler, template } = typesetter();
  const { page } = REPORTS_TEXTS[report.language];
  const inputs = { report: JSON.stringify({ ...inPrint(report), page }) };
  const compiled = compiler.compile({ mainFileContent: template, inputs });
  if (!compiled.result)
    throw new Error(`A report does not compile: ${compiled.takeError()?.kind ?? ''}`);
  const pdf = compiler.pdf(compiled.result, { pdfStandard: 'ua-1' });
  compiler.evictCache(REMEMBERED);
  return pdf;
}

function inPrint(report: ReportDocument) {
  const texts = (list: readonly string[]) => list.map(printable);
  return {
    language: report.language,
    title: printable(report.title),
    subject: printable(report.subject),
    author: printable(report.author),
    opening: texts(report.opening),
    closing: texts(report.closing),
    sections: report.sections.map(({ title, level = 2, words, chart, columns, rows }) => ({
      title: printable(title),
      level,
      words: texts(words),
      chart: chart ? chartInPrint(chart) : null,
      columns: columns.map((column) => ({ ...column, name: printable(column.name) })),
      rows: rows.map((row) => row.map((cell) => inWords(cell, report.language))),
    })),
  };
}

/** Bars as shares of the longest; one without a number has no length. */
function chartInPrint({ alt, legend, bars }: ReportChart) {
  const most = Math.max(1, ...bars.flatMap(({ value, before }) => [value ?? 0, before ?? 0]));
  return {
    alt: printable(alt),
    legend: printable(legend),
    bars: bars.map(({ label, value, before, words }) => ({
      label: printable(label),
      words: printable(words),
      share: (value ?? 0) / most,
      before: before === null ? null : before / most,
    })),
  };
}

const inWords = (cell: ReportCell, language: Locale): string =>
  printable(typeof cell === 'number' ? numberInWords(cell, language) : cell);
