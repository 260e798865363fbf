import { Injectable } from '@nestjs/common';
import type { FiguresQuery } from '@presence/contract';
import type { Figures } from '@presence/domain';
import { Tenant } from '../database/tenant';
import { readFigures } from './read-figures';

export { type AskedExport, type ExportWork, ExportWorks } from './exports/export-works';
export { publishedYear, yearToTell } from './groups/published-years';
export { certificate } from './sheets';

@Injectable()
export class StatisticsService {
  constructor(private readonly tenant: Tenant) {}

  figures(period: FiguresQuery): Promise<Figures> {
    return readFigures(this.tenant, period);
  }
}
