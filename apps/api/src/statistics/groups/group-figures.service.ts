import { Injectable } from '@nestjs/common';
import type { GroupFiguresQuery } from '@presence/contract';
import { groupFiguresOf, isAsked, type GroupFigures } from '@presence/domain';
import { branchesOf } from '../../associations/associations.service';
import { Tenant } from '../../database/tenant';
import { countedOf, groupFacts } from './group-figures.queries';

@Injectable()
export class GroupFiguresService {
  constructor(private readonly tenant: Tenant) {}

  async read({ from, until, branchId, ...others }: GroupFiguresQuery): Promise<GroupFigures> {
    const filter = { ...others, branchId: branchId === 'none' ? null : branchId };
    const groups = await groupFacts(this.tenant);
    const asked = groups.filter((group) => isAsked(group, filter)).map(({ id }) => id);
    return groupFiguresOf(
      {
        from,
        until,
        groups,
        branches: await branchesOf(this.tenant),
        counted: await countedOf(this.tenant, { from, until }, asked),
      },
      filter,
    );
  }
}
