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
  assertMayMove,
  cancelSession,
  confirmSession,
  DomainError,
  moveSession,
  placedInTime,
  restoreSession,
  type Id,
} from '@presence/domain';
import { createOnce } from '../database/create-once';
import { Tenant } from '../database/tenant';
import { lockGroups, meetingGroup } from '../groups/groups.service';
import { Events } from '../events/events';
import { NotificationsService } from '../notifications/notifications.service';
import { booked, type Booking } from './booking';
import { askedOf, facilitate } from './facilitation';
import { SessionRow } from './session.entity';
import {
  sessionForChange,
  sessionsBetween,
  sessionView,
  type HeldSession,
} from './sessions.queries';

export {
  cancelSessions,
  holdSessions,
  keepCancelled,
  moveSessions,
  putBackSessions,
  standingOn,
  type TouchedSession,
} from './closing';
export { entrustSessions, standingOnSessions, type Entrusted } from './leading/entrusting';
export { holdSession } from './hold-session';
export { askAgain, isOn, leaveAll, leavePlace, takePlace } from './places';
export { rollSeriesForward } from './rolling-year';
export {
  HEEDS_SCHOOL_HOLIDAYS,
  SERIES_COLUMNS,
  SESSION_COLUMNS,
  SESSION_VIEW,
  sessionViews,
} from './sessions.queries';

/** How many sessions of a group are still to come and stand. */
export const comingCount = (tenant: Tenant, groupId: Id): Promise<number> =>
  tenant
    .repository(SessionRow)
    .createQueryBuilder('session')
    .where('session.groupId = :groupId and session.held and session.startsAt > now()', { groupId })
    .getCount();

@Injectable()
export class SessionsService {
  constructor(
    private readonly tenant: Tenant,
    private readonly events: Events,
    private readonly notices: NotificationsService,
  ) {}

  list(query: SessionsQuery): Promise<SessionView[]> {
    return sessionsBetween(this.tenant, query);
  }

  async read(id: Id): Promise<SessionView> {
    const view = await sessionView(this.tenant, id);
    if (!view) throw new DomainError('NOT_FOUND');
    return view;
  }

  /** A session added by hand, beside any series. */
  async add(groupId: Id, draft: SessionDraft): Promise<SessionView> {
    await lockGroups(this.tenant, [groupId]);
    const group = await meetingGroup(this.tenant, groupId);
    const { facilitatorIds, ...when } = draft;
    const session = {
      ...when,
      ledByHand: true,
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
        await facilitate(this.tenant, [{ ...(await this.row(draft.id)), facilitatorIds }]);
      },
    );
    await this.events.announce('group.changed', { groupIds: [groupId] });
    return this.read(draft.id);
  }

  move(id: Id, version: number, { parallel = false, ...target }: MoveDraft): Promise<SessionView> {
    return this.change(id, version, (session, now) =>
      moveSession(session, { ...target, parallel }, now),
    );
  }

  cancel(id: Id, version: number, { publicWord }: CancellationDraft): Promise<SessionView> {
    return this.change(id, version, (session, now) => cancelSession(session, publicWord, now));
  }

  /** Says that an undecided session takes place. */
  confirm(id: Id, version: number): Promise<SessionView> {
    return this.change(id, version, confirmSession);
  }

  restore(id: Id, version: number, { parallel }: RestorationQuery): Promise<SessionView> {
    return this.change(id, version, (session, now) => restoreSession(session, parallel, now));
  }

  async entrust(
    id: Id,
    version: number,
    { facilitatorIds, askedIds }: FacilitationDraft,
  ): Promise<SessionView> {
    const session = await sessionForChange(this.tenant, id, version);
    const now = new Date().toISOString();
    assertMayMove('entrust', session, now);
    const { startsAt, endsAt, held } = session;
    // Nobody is asked about what is over or does not take place: who led it is put right.
    const asked = held && startsAt > now ? askedIds : [];
    const before = await askedOf(this.tenant, id);
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
        await this.store(id, { ledByHand: true, updatedAt: now });
        await facilitate(this.tenant, [{ ...session, facilitatorIds, askedIds: asked }]);
      },
    );
    await this.events.announce('session.entrusted', { groupId: session.groupId });
    const newlyAsked = facilitatorIds.filter(
      (each) => asked.includes(each) && !before.includes(each),
    );
    await this.notices.tell('FACILITATION_ASKED', newlyAsked, { id });
    return this.read(id);
  }

  private store(id: Id, changes: Partial<HeldSession>) {
    return this.tenant.repository(SessionRow).update({ id }, changes);
  }

  private row(id: Id): Promise<SessionRow> {
    return this.tenant.repository(SessionRow).findOneByOrFail({ id });
  }

  /** Loads, asks the rule what changes, saves, and lets the public side know. */
  private async change(
    id: Id,
    version: number,
    rule: (session: HeldSession, now: string) => Partial<HeldSession>,
  ): Promise<SessionView> {
    const session = await sessionForChange(this.tenant, id, version);
    const now = new Date().toISOString();
    const changes = { ...rule(session, now), updatedAt: now };
    const store = () => this.store(id, changes);
    const after = { ...session, ...changes };
    // One that takes nobody's time can stand in nobody's way.
    if (after.held) await booked(this.tenant, async () => [await this.booking(after)], store);
    else await store();
    await this.events.announce('group.changed', { groupIds: [session.groupId] });
    return this.read(id);
  }

  private async booking(session: HeldSession): Promise<Booking> {
    const { id, startsAt, endsAt, venueId } = session;
    return {
      sessionId: id,
      startsAt,
      endsAt,
      groupId: session.parallel ? null : session.groupId,
      venueId,
      facilitatorIds: (await this.read(id)).facilitatorIds,
    };
  }
}
