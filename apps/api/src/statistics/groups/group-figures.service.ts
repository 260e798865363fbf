import { Injectable } from '@nestjs/common';
import type { GroupFiguresQuery } from '@presence/contract';
import { groupFiguresOf, isAsked, type GroupFigures } from '@presence/domain';
import { branchesOf } from '../../associations/associations.service';
import { today } from '../../database/association-clock';
import { Tenant } from '../../database/tenant';
import { countedOf, firstMonthOf, groupFacts } from './group-figures.queries';

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
        since: await firstMonthOf(this.tenant, asked),
        thisMonth: (await today(this.tenant)).slice(0, 7),
        counted: await countedOf(this.tenant, { from, until }, asked),
      },
      filter,
    );
  }
}
