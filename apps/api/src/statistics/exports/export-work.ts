import type { FigureExportDraft } from '@presence/contract';
import {
  closedMonths,
  DomainError,
  lastClosedMonth,
  lastClosedYear,
  narrower,
  narrowestOfMonths,
  type Interval,
  type PublishedYear,
  type Year,
} from '@presence/domain';
import type { CsvCell } from '@presence/formats';
import type { Tenant } from '../../database/tenant';
import { publishedYear } from '../groups/published-years';
import { schoolYearSheet, yearSheet } from '../groups/year-sheet';
import { readFigures } from '../read-figures';
import { figuresTable } from '../sheets';

/** How a file is made: piece by piece, each in a transaction of its own, then the table of all. */
type ExportWork = {
  steps: readonly (() => Promise<void>)[];
  table: () => Promise<CsvCell[][]>;
};
type Asked<Kind extends FigureExportDraft['kind']> = Extract<FigureExportDraft, { kind: Kind }>;

/**
 * What a file of figures takes.
 * @param now an instant, ISO
 * @throws DomainError YEAR_NOT_CLOSED for a year that may still change
 */
export function exportWork(tenant: Tenant, asked: FigureExportDraft, now: string): ExportWork {
  switch (asked.kind) {
    case 'GROUP_YEARS':
      return groupYears(tenant, asked, now);
    case 'SCHOOL_YEARS':
      return schoolYears(tenant, asked, now);
    case 'HOME_SUPPORT':
      return homeSupport(tenant, asked, now);
  }
}

function groupYears(
  tenant: Tenant,
  { from, until, groups: { branchId, ...others }, language }: Asked<'GROUP_YEARS'>,
  now: string,
): ExportWork {
  const { years, steps } = publishing(tenant, yearsBetween(from, until), now);
  const filter = {
    ...others,
    ...(branchId !== undefined && { branchId: branchId === 'none' ? null : branchId }),
  };
  return { steps, table: () => Promise.resolve(yearSheet(years, language, filter)) };
}

function schoolYears(
  tenant: Tenant,
  { from, until, language }: Asked<'SCHOOL_YEARS'>,
  now: string,
): ExportWork {
  const begins = yearsBetween(from, until);
  const { years, steps } = publishing(tenant, [...begins, following(until)], now);
  return { steps, table: () => Promise.resolve(schoolYearSheet(years, begins, language)) };
}

/** The certificate is made with each month, since it is what takes long. */
function homeSupport(tenant: Tenant, asked: Asked<'HOME_SUPPORT'>, now: string): ExportWork {
  const months = closedMonths({ ...asked, closedUntil: lastClosedMonth(now) });
  let narrowest: Interval | undefined;
  const steps = months.map((month) => async () => {
    const { lines } = await readFigures(tenant, { from: month, until: month });
    narrowest = narrower(narrowest, narrowestOfMonths(lines));
  });
  const table = async () =>
    figuresTable(await readFigures(tenant, asked), narrowest, asked.language, asked.branchId);
  return { steps, table };
}

function publishing(tenant: Tenant, asked: readonly Year[], now: string) {
  if (asked.some((year) => year > lastClosedYear(now))) throw new DomainError('YEAR_NOT_CLOSED');
  const years: PublishedYear[] = [];
  const steps = asked.map((year) => async () => {
    years.push(await publishedYear(tenant, year));
  });
  return { years, steps };
}

const following = (year: Year): Year => String(Number(year) + 1);

function yearsBetween(from: Year, until: Year): Year[] {
  const years: Year[] = [];
  for (let year = from; year <= until; year = following(year)) years.push(year);
  return years;
}
