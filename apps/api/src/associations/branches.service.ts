import { Injectable } from '@nestjs/common';
import type { BranchDraft } from '@presence/contract';
import type { Branch, Id } from '@presence/domain';
import { loadForChange } from '../database/change';
import { createOnce } from '../database/create-once';
import { Tenant } from '../database/tenant';
import { BranchRow } from './branch.entity';

@Injectable()
export class BranchesService {
  constructor(private readonly tenant: Tenant) {}

  list(): Promise<Branch[]> {
    return this.tenant.repository(BranchRow).find({ order: { name: 'ASC' } });
  }

  async create(draft: BranchDraft): Promise<Branch> {
    await createOnce(this.tenant, BranchRow, draft);
    return this.tenant.repository(BranchRow).findOneByOrFail({ id: draft.id });
  }

  async change(id: Id, version: number, { name }: BranchDraft): Promise<Branch> {
    const rows = this.tenant.repository(BranchRow);
    const row = await loadForChange(rows, { id }, version);
    return rows.save(Object.assign(row, { name }));
  }

  /** Refused by the database (STILL_USED) while an organiser belongs to it. */
  async remove(id: Id, version: number): Promise<void> {
    const rows = this.tenant.repository(BranchRow);
    await rows.remove(await loadForChange(rows, { id }, version));
  }
}
