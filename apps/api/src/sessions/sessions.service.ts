import { Injectable } from '@nestjs/common';
import type {
  CancellationDraft,
  FacilitationDraft,
  MoveDraft,
  RestorationQuery,
  SessionDraft,
  SessionsQuery,
  SessionView,
} from '@presence/contract';
import {
  DomainError,
  assertToCome,
  occurrenceOn,
  Timing,
  type Id,
  type TimeZone,
} from '@presence/domain';
import { IsNull } from 'typeorm';
import { loadForChange } from '../database/change';
import { createOnce } from '../database/create-once';
import { Tenant } from '../database/tenant';
import { GroupRow } from '../groups/group.entity';
import { lockGroupOfSession, lockGroups } from '../groups/lock-groups';
import { ListingProjection } from '../listings/listing-projection';
import { booked } from './booking';
import { facilitate } from './facilitation';
import { SessionRow } from './session.entity';
import { sessionsBetween, sessionView } from './sessions.queries';

@Injectable()
export class SessionsService {
  constructor(
    private readonly tenant: Tenant,
    private readonly projection: ListingProjection,
  ) {}

  list({ from, to, groupId }: SessionsQuery): Promise<SessionView[]> {
    return sessionsBetween(this.tenant, from, to, groupId);
  }

  async read(id: Id): Promise<SessionView> {
    const view = await sessionView(this.tenant, id);
    if (!view) throw new DomainError('NOT_FOUND');
    return view;
  }

  /** A session added by hand, beside any series. */
  async add(groupId: Id, draft: SessionDraft): Promise<SessionView> {
    await lockGroups(this.tenant, [groupId]);
    const group = await this.tenant
      .repository(GroupRow)
      .findOneByOrFail({ id: groupId, archivedAt: IsNull() });
    const { facilitatorIds, ...when } = draft;
    const session = {
      ...when,
      ...placedInTime(draft, group.timeZone),
      groupId,
      timeZone: group.timeZone,
    };
    const booking = {
      sessionId: draft.id,
      startsAt: session.startsAt,
      endsAt: session.endsAt,
      groupId: draft.parallel ? null : groupId,
      venueId: draft.venueId,
      facilitatorIds,
    };
    await booked(
      this.tenant,
      () => [booking],
      async () => {
        if (!(await createOnce(this.tenant, SessionRow, session))) return;
        await facilitate(this.tenant, [await this.row(draft.id)], facilitatorIds);
      },
    );
    await this.projection.refresh([groupId]);
    return this.read(draft.id);
  }

  move(
    id: Id,
    version: number,
    { venueId, publicWord, parallel = false, ...when }: MoveDraft,
  ): Promise<SessionView> {
    return this.change(id, version, (session, now) => {
      assertToCome(session, now);
      if (session.cancelledAt !== null) throw new DomainError('SESSION_CANCELLED');
      const place = { venueId, publicWord, parallel };
      const moved = { ...when, ...placedInTime(when, session.timeZone), ...place };
      assertToCome(moved, now);
      return { ...moved, editedAt: now };
    });
  }

  cancel(id: Id, version: number, { publicWord }: CancellationDraft): Promise<SessionView> {
    return this.change(id, version, (session, now) => {
      assertToCome({ startsAt: session.endsAt }, now);
      return { cancelledAt: session.cancelledAt ?? now, held: false, publicWord };
    });
  }

  restore(id: Id, version: number, { parallel }: RestorationQuery): Promise<SessionView> {
    return this.change(id, version, (session, now) => {
      assertToCome(session, now);
      const beside = session.parallel || parallel;
      return { cancelledAt: null, held: true, publicWord: '', parallel: beside };
    });
  }

  async entrust(
    id: Id,
    version: number,
    { facilitatorIds }: FacilitationDraft,
  ): Promise<SessionView> {
    await lockGroupOfSession(this.tenant, id);
    const { startsAt, endsAt } = await this.row(id);
    const booking = {
      sessionId: id,
      startsAt,
      endsAt,
      groupId: null,
      venueId: null,
      facilitatorIds,
    };
    await booked(
      this.tenant,
      () => [booking],
      async () => {
        const rows = this.tenant.repository(SessionRow);
        const row = await loadForChange(rows, { id }, version);
        await rows.save(
          Object.assign(row, {
            editedAt: new Date().toISOString(),
            updatedAt: new Date().toISOString(),
          }),
        );
        await facilitate(this.tenant, [row], facilitatorIds);
      },
    );
    return this.read(id);
  }

  private row(id: Id): Promise<SessionRow> {
    return this.tenant.repository(SessionRow).findOneByOrFail({ id });
  }

  /** Loads, asks the rule what changes, saves, and lets the public side know. */
  private async change(
    id: Id,
    version: number,
    rule: (session: SessionRow, now: string) => Partial<SessionRow>,
  ): Promise<SessionView> {
    await lockGroupOfSession(this.tenant, id);
    const rows = this.tenant.repository(SessionRow);
    const row = await loadForChange(rows, { id }, version);
    const { facilitatorIds } = await this.read(id);
    const now = new Date().toISOString();
    Object.assign(row, rule(row, now), { updatedAt: now });
    const booking = {
      sessionId: id,
      startsAt: row.startsAt,
      endsAt: row.endsAt,
      groupId: row.parallel ? null : row.groupId,
      venueId: row.venueId,
      facilitatorIds,
    };
    await booked(
      this.tenant,
      () => [booking],
      () => rows.save(row),
    );
    await this.projection.refresh([row.groupId]);
    return this.read(id);
  }
}

/** The instants of a local date and times. @throws DomainError VALIDATION at the field when the times cannot be. */
function placedInTime(
  when: { date: string; startTime: string; endTime: string },
  timeZone: TimeZone,
) {
  const timing = Timing.safeParse({ startTime: when.startTime, endTime: when.endTime, timeZone });
  if (!timing.success)
    throw new DomainError(
      'VALIDATION',
      {},
      timing.error.issues.map(({ path, message }) => ({ path: path.map(String), message })),
    );
  const { startsAt, endsAt, clockShift } = occurrenceOn(when.date, timing.data);
  return { startsAt, endsAt, clockShift };
}
