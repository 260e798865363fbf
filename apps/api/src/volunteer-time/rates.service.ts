import { Injectable } from '@nestjs/common';
import type { DatedRateDraft } from '@presence/contract';
import type { DatedRate, Id } from '@presence/domain';
import { loadForChange } from '../database/change';
import { createOnce } from '../database/create-once';
import { Tenant } from '../database/tenant';
import { DatedRateRow } from './dated-rate.entity';

/** What an hour and a kilometre are worth, from which day on. One of a kind begins on a day; a wrong one is removed and given anew. */
@Injectable()
export class RatesService {
  constructor(private readonly tenant: Tenant) {}

  /** The latest first. */
  list(): Promise<DatedRate[]> {
    return this.rows().find({ order: { unit: 'ASC', from: 'DESC', function: 'ASC' } });
  }

  async add(draft: DatedRateDraft): Promise<DatedRate> {
    await createOnce(this.tenant, DatedRateRow, draft);
    return this.rows().findOneByOrFail({ id: draft.id });
  }

  async remove(id: Id, version: number): Promise<void> {
    await this.rows().remove(await loadForChange(this.rows(), { id }, version));
  }

  private rows() {
    return this.tenant.repository(DatedRateRow);
  }
}
