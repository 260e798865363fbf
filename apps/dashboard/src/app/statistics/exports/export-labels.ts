import type { FigureExportDraft } from '@presence/contract';
import { type Locale, periodInWords } from '@presence/domain';
import { formatMonth } from '../figures-labels';

/** What a file is of, as its line in the list says it: "2024–2025, XLSX". */
export function formatAsked(asked: FigureExportDraft, locale: Locale): string {
  return [periodOf(asked, locale), partOf(asked), asked.format.toUpperCase()]
    .filter(Boolean)
    .join(', ');
}

function periodOf({ kind, from, until }: FigureExportDraft, locale: Locale): string {
  if (kind === 'ACTIVITY_REPORT') return periodInWords({ from, until }, locale);
  if (kind === 'SCHOOL_YEARS') {
    const years = `${from}–${Number(until) + 1}`;
    return $localize`:@@figures.fromSeptember:${years}:YEARS: (septembre à août)`;
  }
  const of = (end: string) => (kind === 'HOME_SUPPORT' ? formatMonth(end, locale) : end);
  return from === until ? of(from) : `${of(from)}–${of(until)}`;
}

function partOf(asked: FigureExportDraft): string {
  if (asked.kind === 'HOME_SUPPORT' && asked.branchId !== undefined)
    return $localize`:@@figures.oneBranch:une antenne`;
  if (asked.kind === 'GROUP_YEARS' && Object.keys(asked.groups).length > 0)
    return $localize`:@@figures.someGroups:groupes choisis`;
  return '';
}
