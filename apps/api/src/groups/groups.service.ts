import { Injectable } from '@nestjs/common';
import type { GroupDraft, GroupSummary } from '@presence/contract';
import type { Group, Id } from '@presence/domain';
import { IsNull } from 'typeorm';
import { loadForChange } from '../database/change';
import { createOnce } from '../database/create-once';
import { iso, sql } from '../database/sql';
import { Tenant } from '../database/tenant';
import { communeNamed } from '../geography/geography.service';
import { Events } from '../events/events';
import { GroupRow } from './group.entity';

export {
  groupIsHeld,
  HOLD_GROUP_OF_SESSION,
  lockAllGroups,
  lockGroupOfSeries,
  lockGroups,
} from './lock-groups';

/** A group as it is stored: the columns of `"group" g`, for a statement that reads it with something else. */
export const GROUP_COLUMNS = `
  g.id, g.branch_id as "branchId", g.name, g.kind, g.themes, g.audiences, g.format,
  g.facilitation_mode as "facilitationMode", g.languages, g.open, g.registration_required as "registrationRequired",
  g.takes_registrations as "takesRegistrations", g.capacity, g.facilitator_places as "facilitatorPlaces", g.cost,
  g.cost_note as "costNote", g.accessibility, g.description, g.first_visit as "firstVisit", g.contact,
  g.public_online_link as "publicOnlineLink", g.private_online_link as "privateOnlineLink", g.venue_id as "venueId",
  g.insee_code as "inseeCode", g.time_zone as "timeZone", ${iso('g.archived_at')} as "archivedAt", g.version`;

/** The groups of which an organiser (a parameter of the statement) led a session in the last 60 days, or is to lead one. */
export const groupsLedBy = (organiser: string) => `
  select led.group_id from session_facilitation f join session led on led.association_id = f.association_id and led.id = f.session_id
  where f.organiser_id = ${organiser} and f.starts_at > now() - interval '60 days'`;

const SUMMARIES = sql<GroupSummary>`
  select g.id, g.name, g.kind, g.themes, g.format, g.time_zone as "timeZone", c.name as "communeName",
    null as "archivedAt", next.at as "nextStartsAt", coalesce(l.published_at is not null, false) as published,
    g.id in (${groupsLedBy('$1')}) as mine
  from "group" g
  join commune c using (insee_code)
  left join listing l on l.association_id = g.association_id and l.group_id = g.id
  left join lateral (
    select to_char(min(s.starts_at) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at from session s
    where s.association_id = g.association_id and s.group_id = g.id and s.starts_at > now() and s.held and not s.undecided
  ) next on true
  where g.archived_at is null
  order by g.name`;

/** @throws EntityNotFoundError */
export const groupOf = (tenant: Tenant, id: Id): Promise<Group> =>
  tenant.repository(GroupRow).findOneByOrFail({ id });

/** A group that still meets. @throws EntityNotFoundError also for one that was closed */
export const meetingGroup = (tenant: Tenant, id: Id): Promise<Group> =>
  tenant.repository(GroupRow).findOneByOrFail({ id, archivedAt: IsNull() });

/** The groups that meet at a venue as a rule. */
export const groupsAt = (tenant: Tenant, venueId: Id): Promise<Group[]> =>
  tenant.repository(GroupRow).findBy({ venueId });

@Injectable()
export class GroupsService {
  constructor(
    private readonly tenant: Tenant,
    private readonly events: Events,
  ) {}

  list(): Promise<GroupSummary[]> {
    return this.tenant.query(SUMMARIES, [this.tenant.scope.organiserId]);
  }

  read(id: Id): Promise<Group> {
    return groupOf(this.tenant, id);
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
    const resized = row.capacity !== draft.capacity;
    // Assigned rather than merged: TypeORM's merge would blend lists and the contact instead of replacing them.
    const saved = await rows.save(Object.assign(row, draft, { id, timeZone }));
    if (resized) await this.events.announce('group.resized', { groupId: id });
    await this.events.announce('group.changed', { groupIds: [id] });
    return saved;
  }

  /** A closed group keeps its past; it meets no more. */
  async archive(id: Id, version: number): Promise<void> {
    const rows = this.tenant.repository(GroupRow);
    const row = await loadForChange(rows, { id }, version);
    await rows.save(Object.assign(row, { archivedAt: new Date().toISOString() }));
    await this.events.announce('group.closed', { groupId: id });
    await this.events.announce('group.changed', { groupIds: [id] });
  }
}
