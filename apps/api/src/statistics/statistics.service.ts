import { Injectable } from '@nestjs/common';
import type { FiguresQuery, VolunteerTimeQuery } from '@presence/contract';
import { figuresOf, LOADS, valuedByMonth, type Figures, type Locale } from '@presence/domain';
import { benevalibre, csv, type CsvCell } from '@presence/formats';
import writeXlsxFile from 'write-excel-file/node';
import { AssociationRow } from '../associations/association.entity';
import { BranchRow } from '../associations/branch.entity';
import { Tenant } from '../database/tenant';
import { settingsInForce } from '../home-support/settings-in-force';
import { figuresTable, volunteerTimeTable } from './sheets';
import { countedByMonth, facesByBranch, loadsOfVolunteers, volunteerTimes, waitingDays, type Period } from './statistics.queries';

/** Above this share of their cap a volunteer is overloaded: where the rota begins to weigh a load twice. */
const OVERLOADED = 0.85;

@Injectable()
export class StatisticsService {
  constructor(private readonly tenant: Tenant) {}

  async figures(period: FiguresQuery): Promise<Figures> {
    const branches = (await this.tenant.repository(BranchRow).find({ order: { name: 'ASC' } })).map(({ id, name }) => ({ id, name }));
    const counted = await countedByMonth(this.tenant, period);
    const without = counted.some(({ branchId }) => branchId === null) || branches.length === 0;
    const bare = {
      ...period,
      branches: [...branches, ...(without ? [{ id: null, name: '' }] : [])],
      counted,
      faces: await facesByBranch(this.tenant, period),
      loads: this.loads(await loadsOfVolunteers(this.tenant, period)),
      waitingDays: await waitingDays(this.tenant, period),
    };
    return figuresOf(bare, (await settingsInForce(this.tenant)).smallestCount);
  }

  async figuresCsv(period: Period, language: Locale): Promise<string> {
    return csv(figuresTable(await this.figures(period), language));
  }

  async figuresXlsx(period: Period, language: Locale): Promise<Buffer> {
    const [head = [], ...rows] = figuresTable(await this.figures(period), language);
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

  private loads(volunteers: readonly { contacts: number; cap: number }[]): Record<(typeof LOADS)[number], number> {
    const idle = volunteers.filter(({ contacts }) => contacts === 0).length;
    const overloaded = volunteers.filter(({ contacts, cap }) => contacts > 0 && contacts > OVERLOADED * cap).length;
    return { IDLE: idle, OVERLOADED: overloaded, USUAL: volunteers.length - idle - overloaded };
  }
}
