import { Injectable } from '@nestjs/common';
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
import { type CsvCell, csv } from '@presence/formats';
import { Tenant } from '../../database/tenant';
import { xlsx } from '../../http/spreadsheet';
import { publishedYear } from '../groups/published-years';
import { schoolYearSheet, yearSheet } from '../groups/year-sheet';
import { knowsBranch } from '../published-months';
import { readFigures } from '../read-figures';
import { figuresTable } from '../sheets';
import { type AskedExport, type ExportWork, ExportWorks } from './export-works';

/** Files of published figures: of groups and of home support. */
@Injectable()
export class FigureWorks {
  constructor(tenant: Tenant, works: ExportWorks) {
    works.plan('GROUP_YEARS', async (asked, now) => groupYears(tenant, asked, now));
    works.plan('SCHOOL_YEARS', async (asked, now) => schoolYears(tenant, asked, now));
    works.plan('HOME_SUPPORT', (asked, now) => homeSupport(tenant, asked, now));
  }
}

function groupYears(
  tenant: Tenant,
  { from, until, groups: { branchId, ...others }, ...file }: AskedExport<'GROUP_YEARS'>,
  now: string,
): ExportWork {
  const { years, steps } = publishing(tenant, yearsBetween(from, until), now);
  const filter = {
    ...others,
    ...(branchId !== undefined && { branchId: branchId === 'none' ? null : branchId }),
  };
  return { steps, last: async () => written(yearSheet(years, file.language, filter), file) };
}

function schoolYears(
  tenant: Tenant,
  { from, until, ...file }: AskedExport<'SCHOOL_YEARS'>,
  now: string,
): ExportWork {
  const begins = yearsBetween(from, until);
  const { years, steps } = publishing(tenant, [...begins, following(until)], now);
  return { steps, last: async () => written(schoolYearSheet(years, begins, file.language), file) };
}

/** The certificate is made with each month, since it is what takes long. */
async function homeSupport(
  tenant: Tenant,
  asked: AskedExport<'HOME_SUPPORT'>,
  now: string,
): Promise<ExportWork> {
  if (!(await knowsBranch(tenant, asked.branchId))) throw new DomainError('NOT_FOUND');
  const months = closedMonths({ ...asked, closedUntil: lastClosedMonth(now) });
  let narrowest: Interval | undefined;
  const steps = months.map((month) => async () => {
    const { lines } = await readFigures(tenant, { from: month, until: month });
    narrowest = narrower(narrowest, narrowestOfMonths(lines));
  });
  const last = async () => {
    const figures = await readFigures(tenant, asked);
    return written(figuresTable(figures, narrowest, asked.language, asked.branchId), asked);
  };
  return { steps, last };
}

const written =
  (rows: CsvCell[][], { format }: { format: 'csv' | 'xlsx' }) =>
  () =>
    format === 'csv' ? Buffer.from(csv(rows)) : xlsx(rows);

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
