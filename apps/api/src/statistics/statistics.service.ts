import { Injectable } from '@nestjs/common';
import type { FiguresFileQuery, FiguresQuery, VolunteerTimeQuery } from '@presence/contract';
import { figuresOf, lastClosedMonth, valuedByMonth, type Figures } from '@presence/domain';
import { benevalibre, csv, type CsvCell } from '@presence/formats';
import writeXlsxFile from 'write-excel-file/node';
import { AssociationRow } from '../associations/association.entity';
import { BranchRow } from '../associations/branch.entity';
import { Tenant } from '../database/tenant';
import { settingsInForce } from '../home-support/settings-in-force';
import { figuresTable, volunteerTimeTable } from './sheets';
import { countedByMonth, loadedByMonth, metByMonth, volunteerTimes, waitedByMonth, type Period } from './statistics.queries';

/** Above this share of their cap a volunteer is overloaded: where the rota begins to weigh a load twice. */
const OVERLOADED = 0.85;

@Injectable()
export class StatisticsService {
  constructor(private readonly tenant: Tenant) {}

  async figures(period: FiguresQuery): Promise<Figures> {
    const branches = (await this.tenant.repository(BranchRow).find({ order: { name: 'ASC' } })).map(({ id, name }) => ({ id, name }));
    const bare = {
      ...period,
      closedUntil: lastClosedMonth(new Date().toISOString()),
      counted: await countedByMonth(this.tenant, period),
      met: await metByMonth(this.tenant, period),
      loaded: await loadedByMonth(this.tenant, period, OVERLOADED),
      waited: await waitedByMonth(this.tenant, period),
    };
    const without = branches.length === 0 || [...bare.counted, ...bare.loaded].some(({ branchId }) => branchId === null);
    return figuresOf({ ...bare, branches: [...branches, ...(without ? [{ id: null, name: '' }] : [])] }, (await settingsInForce(this.tenant)).smallestCount);
  }

  async figuresCsv(query: FiguresFileQuery): Promise<string> {
    return csv(await this.sheet(query));
  }

  async figuresXlsx(query: FiguresFileQuery): Promise<Buffer> {
    const [head = [], ...rows] = await this.sheet(query);
    const cell = (value: CsvCell) => (value === null ? null : { value, type: typeof value === 'number' ? Number : String });
    return writeXlsxFile([head.map((value) => ({ value: String(value), fontWeight: 'bold' as const })), ...rows.map((row) => row.map(cell))]).toBuffer();
  }

  async volunteerTimeCsv({ hourlyValue, language, ...period }: VolunteerTimeQuery): Promise<string> {
    return csv(volunteerTimeTable(valuedByMonth(await volunteerTimes(this.tenant, period), hourlyValue), hourlyValue, language));
  }

  async benevalibre(period: Period) {
    const { name } = await this.tenant.repository(AssociationRow).findOneByOrFail({ id: this.tenant.scope.associationId });
    return benevalibre(name, await volunteerTimes(this.tenant, period));
  }

  private async sheet({ language, branchId, ...period }: FiguresFileQuery): Promise<CsvCell[][]> {
    if (branchId !== undefined && branchId !== 'none') await this.tenant.repository(BranchRow).findOneByOrFail({ id: branchId });
    return figuresTable(await this.figures(period), language, branchId);
  }
}
