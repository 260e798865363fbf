import { Injectable } from '@nestjs/common';
import type { OrganiserDraft, OrganiserName } from '@presence/contract';
import {
  DomainError,
  leadsGroups,
  leavesNoAdministrator,
  type Id,
  type Organiser,
  type Role,
} from '@presence/domain';
import { EntityNotFoundError, IsNull } from 'typeorm';
import { loadForChange } from '../database/change';
import { iso, sql } from '../database/sql';
import { Tenant } from '../database/tenant';
import { Events } from '../events/events';
import { BranchRow } from './branch.entity';
import { OrganiserRow } from './organiser.entity';

const SELECT = sql<Organiser>`
  select o.id, o.account_id as "accountId", a.display_name as "displayName", a.email, o.roles, o.branch_id as "branchId", o.salaried,
    ${iso('o.left_at')} as "leftAt", o.version
  from organiser o join account a on a.id = o.account_id where o.left_at is null`;

@Injectable()
export class OrganisersService {
  constructor(
    private readonly tenant: Tenant,
    private readonly events: Events,
  ) {}

  async list(): Promise<(Organiser | OrganiserName)[]> {
    const organisers = await this.tenant.query(
      sql<Organiser>`${SELECT} order by a.display_name, o.id`,
    );
    const asking = organisers.find(({ id }) => id === this.tenant.scope.organiserId);
    if (asking?.roles.includes('ADMINISTRATOR')) return organisers;
    return organisers.map(({ id, displayName, roles }) => ({ id, displayName, roles }));
  }

  /** Whoever volunteers or leads groups no longer has what was planned with them taken over, as when they leave. */
  async change(
    id: Id,
    version: number,
    { roles, branchId, salaried }: OrganiserDraft,
  ): Promise<Organiser> {
    await this.assertAdministered(id, roles);
    if (branchId !== null) await this.assertBranch(branchId);
    const rows = this.tenant.repository(OrganiserRow);
    const row = await loadForChange(rows, { id, leftAt: IsNull() }, version);
    const volunteered = row.roles.includes('VOLUNTEER');
    const led = leadsGroups(row.roles);
    await rows.save(Object.assign(row, { roles: [...new Set(roles)], branchId, salaried }));
    if (led && !leadsGroups(roles))
      await this.events.announce('facilitator.left', { organiserId: id });
    if (volunteered && !roles.includes('VOLUNTEER'))
      await this.events.announce('volunteer.left', { volunteerId: id });
    const [organiser] = await this.tenant.query(sql<Organiser>`${SELECT} and o.id = $1`, [id]);
    if (!organiser) throw new EntityNotFoundError(OrganiserRow, { id });
    return organiser;
  }

  /** The seat stays for what was done from it; what was to be done from it wants somebody else. */
  async leave(id: Id, version: number): Promise<void> {
    await this.assertAdministered(id, []);
    const rows = this.tenant.repository(OrganiserRow);
    const row = await loadForChange(rows, { id, leftAt: IsNull() }, version);
    await rows.save(Object.assign(row, { leftAt: new Date().toISOString() }));
    await this.events.announce('facilitator.left', { organiserId: id });
    await this.events.announce('volunteer.left', { volunteerId: id });
  }

  /** Holds the administrators' rows first: two of them who dismiss each other at once cannot both succeed. */
  private async assertAdministered(id: Id, next: readonly Role[]): Promise<void> {
    await this.tenant.query(
      sql`select id from organiser where 'ADMINISTRATOR' = any (roles) and left_at is null order by id for update`,
    );
    const organisers = await this.tenant.query(SELECT);
    if (
      organisers.some((organiser) => organiser.id === id) &&
      leavesNoAdministrator(organisers, id, next)
    )
      throw new DomainError('LAST_ADMINISTRATOR');
  }

  private async assertBranch(branchId: Id): Promise<void> {
    if (await this.tenant.repository(BranchRow).existsBy({ id: branchId })) return;
    throw new DomainError('VALIDATION', {}, [{ path: ['branchId'], message: 'ID_INVALID' }]);
  }
}
