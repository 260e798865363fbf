import { Injectable } from '@nestjs/common';
import type { FiguresFileQuery, FiguresQuery } from '@presence/contract';
import { DomainError, figuresOver, lastClosedMonth, type Figures, type Id } from '@presence/domain';
import { csv, type CsvCell } from '@presence/formats';
import { branchesOf } from '../associations/associations.service';
import { Tenant } from '../database/tenant';
import { xlsx } from '../http/spreadsheet';
import { settingsInForce } from '../home-support/home-support.service';
import { publishedMonths } from './published-months';
import { figuresTable } from './sheets';
import { firstMonthOfContacts } from './statistics.queries';

export { publishedYear, yearToTell } from './groups/published-years';
export { certificate } from './sheets';

@Injectable()
export class StatisticsService {
  constructor(private readonly tenant: Tenant) {}

  async figures(period: FiguresQuery): Promise<Figures> {
    const closedUntil = lastClosedMonth(new Date().toISOString());
    const { smallestCount } = await settingsInForce(this.tenant);
    const known = (await branchesOf(this.tenant)).map(({ id, name }) => ({
      id: id as Id | null,
      name,
    }));
    const months = await publishedMonths(
      this.tenant,
      { ...period, closedUntil },
      known,
      smallestCount,
    );
    // A branch that is gone keeps the name under which its months were told; people without one come last.
    const told = new Map(
      months.flatMap((month) => month.branches).map((branch) => [branch.id, branch]),
    );
    const gone = [...told.values()].filter(
      ({ id }) => id !== null && !known.some((branch) => branch.id === id),
    );
    const nobodys = known.length === 0 || told.has(null) ? [{ id: null, name: '' }] : [];
    const branches = [...known, ...gone, ...nobodys];
    const since = await firstMonthOfContacts(this.tenant);
    return figuresOver(months, { ...period, closedUntil, since, branches }, smallestCount);
  }

  async figuresCsv(query: FiguresFileQuery): Promise<string> {
    return csv(await this.sheet(query));
  }

  async figuresXlsx(query: FiguresFileQuery): Promise<Buffer> {
    return xlsx(await this.sheet(query));
  }

  private async sheet({ language, branchId, ...period }: FiguresFileQuery): Promise<CsvCell[][]> {
    const figures = await this.figures(period);
    const known =
      branchId === undefined ||
      branchId === 'none' ||
      figures.branches.some(({ id }) => id === branchId);
    if (!known) throw new DomainError('NOT_FOUND');
    return figuresTable(figures, language, branchId);
  }
}
