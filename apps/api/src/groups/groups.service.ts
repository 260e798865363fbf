import { Injectable } from '@nestjs/common';
import type { GroupDraft, GroupSummary } from '@presence/contract';
import type { Group, Id } from '@presence/domain';
import { loadForChange } from '../database/change';
import { createOnce } from '../database/create-once';
import { Tenant } from '../database/tenant';
import { communeNamed } from '../geography/commune-named';
import { ListingProjection } from '../listings/listing-projection';
import { stopMeeting } from './closing';
import { GroupRow } from './group.entity';

const SUMMARIES = `
  select g.id, g.name, g.kind, g.themes, g.format, g.time_zone as "timeZone", c.name as "communeName",
    null as "archivedAt", next.at as "nextStartsAt", coalesce(l.published_at is not null, false) as published
  from "group" g
  join commune c using (insee_code)
  left join listing l on l.association_id = g.association_id and l.group_id = g.id
  left join lateral (
    select to_char(min(s.starts_at) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at from session s
    where s.association_id = g.association_id and s.group_id = g.id and s.starts_at > now() and s.held
  ) next on true
  where g.archived_at is null
  order by g.name`;

@Injectable()
export class GroupsService {
  constructor(
    private readonly tenant: Tenant,
    private readonly projection: ListingProjection,
  ) {}

  list(): Promise<GroupSummary[]> {
    return this.tenant.query<GroupSummary>(SUMMARIES);
  }

  read(id: Id): Promise<Group> {
    return this.tenant.repository(GroupRow).findOneByOrFail({ id });
  }

  async create(draft: GroupDraft): Promise<Group> {
    const { timeZone } = await communeNamed(this.tenant.manager, draft.inseeCode);
    await createOnce(this.tenant, GroupRow, { ...draft, timeZone });
    return this.read(draft.id);
  }

  async change(id: Id, version: number, draft: GroupDraft): Promise<Group> {
    const rows = this.tenant.repository(GroupRow);
    const row = await loadForChange(rows, { id }, version);
    const { timeZone } = await communeNamed(this.tenant.manager, draft.inseeCode);
    // Assigned rather than merged: TypeORM's merge would blend lists and the contact instead of replacing them.
    const saved = await rows.save(Object.assign(row, draft, { id, timeZone }));
    await this.projection.refresh([id]);
    return saved;
  }

  /** A closed group keeps its past; it meets no more. */
  async archive(id: Id, version: number): Promise<void> {
    const rows = this.tenant.repository(GroupRow);
    const row = await loadForChange(rows, { id }, version);
    await rows.save(Object.assign(row, { archivedAt: new Date().toISOString() }));
    await stopMeeting(this.tenant, id);
    await this.projection.refresh([id]);
  }
}
