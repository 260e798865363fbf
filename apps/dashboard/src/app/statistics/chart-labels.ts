import type { ChartRow } from './chart';

const known = (figures: ChartRow['figures']) =>
  figures.filter((figure) => typeof figure === 'number');

/** What a chart shows, for those who hear it: how far it goes, its highest row, how much is secret. Its table follows. */
export function formatChart(title: string, rows: readonly ChartRow[], locale: string): string {
  const [first, last] = [rows[0], rows.at(-1)];
  if (!first || !last) return title;
  const told = rows
    .filter(({ figures }) => known(figures).length > 0)
    .map(({ label, figures }) => ({
      label,
      sum: known(figures).reduce((sum, figure) => sum + figure, 0),
    }));
  const highest = told.reduce<{ label: string; sum: number } | undefined>(
    (best, row) => (best && best.sum >= row.sum ? best : row),
    undefined,
  );
  const secret = rows.filter(({ figures }) => figures.includes(null)).length;
  const from = $localize`:@@figures.chartFrom:De ${first.label}:FIRST: à ${last.label}:LAST:.`;
  const top =
    highest &&
    $localize`:@@figures.chartTop:Le plus haut : ${highest.sum.toLocaleString(locale)}:FIGURE:, ${highest.label}:LABEL:.`;
  const hidden =
    secret > 0 &&
    $localize`:@@figures.chartSecret:Avec des nombres secrets : ${secret}:COUNT: mois.`;
  return [`${title}.`, from, top, hidden].filter(Boolean).join(' ');
}

/** What the legend says of a dashed mark. */
export const SECRET_MARK = $localize`:@@figures.secretMark:nombre secret`;
