import { Injectable } from '@nestjs/common';
import type {
  FacilitationPlanView,
  PlannedFacilitationDraft,
  PlanQuery,
  PlanScope,
  PlanSessionView,
} from '@presence/contract';
import {
  closedToPlanning,
  DomainError,
  mostPlanned,
  outdatedBy,
  quarterAfter,
  quarterOf,
  type ClosedToPlanning,
  type Id,
  type PlanPeriod,
} from '@presence/domain';
import { today } from '../database/association-clock';
import { assertVersion } from '../database/change';
import { Tenant } from '../database/tenant';
import {
  lacksPeople,
  planBranches,
  planGroups,
  plannedSession,
  plannedSessions,
  planPeople,
  type PlannedSession,
} from './facilitation-plans.queries';
import { holdPlans, storePlans } from './planned-store';
import { publicationsOf } from './publication/plan-publications.queries';

const REFUSALS = {
  CANCELLED: 'SESSION_CANCELLED',
  PAST: 'SESSION_PAST',
  UNDECIDED: 'SESSION_UNDECIDED',
} as const satisfies Record<ClosedToPlanning, string>;

/** Who is to lead the sessions of a period, as coordinators plan it. */
@Injectable()
export class FacilitationPlansService {
  constructor(private readonly tenant: Tenant) {}

  async read(query: PlanQuery): Promise<FacilitationPlanView> {
    const { from, to } = query;
    const dates = from && to ? { from, to } : await this.toPlan();
    return this.view({ ...query, ...dates });
  }

  private async view(scope: PlanScope): Promise<FacilitationPlanView> {
    const now = new Date().toISOString();
    const sessions = (await plannedSessions(this.tenant, scope)).map((each) => viewOf(each, now));
    const open = sessions.filter(({ closedBy }) => closedBy === null).map(({ id }) => id);
    return {
      ...{ from: scope.from, to: scope.to },
      sessions,
      people: await planPeople(this.tenant, scope, open),
      groups: await planGroups(this.tenant, scope.from),
      branches: await planBranches(this.tenant),
      publications: await publicationsOf(this.tenant, scope),
    };
  }

  /**
   * Plans who leads one session, and keeps what is planned; whoever leads it now anyway is no plan.
   * @throws DomainError NOT_FOUND, VERSION_CONFLICT, SESSION_CANCELLED, SESSION_PAST, SESSION_UNDECIDED; VALIDATION at
   * whoever does not lead here, and at the first who is more than there are places
   */
  async plan(
    id: Id,
    version: number,
    { facilitatorIds }: PlannedFacilitationDraft,
  ): Promise<PlanSessionView> {
    await holdPlans(this.tenant);
    const session = await this.open(id);
    assertVersion({ version: session.planVersion }, version);
    await this.assertMayLead(session, facilitatorIds);
    const basisIds = idsOf(session);
    const same = String(basisIds) === String(facilitatorIds);
    const proposed = session.planned?.proposedIds ?? [];
    await storePlans(this.tenant, [
      {
        sessionId: id,
        facilitatorIds: same ? null : facilitatorIds,
        proposedIds: proposed.filter((each) => facilitatorIds.includes(each)),
        basisIds,
        basisStartsAt: session.startsAt,
      },
    ]);
    return viewOf(await this.open(id), new Date().toISOString());
  }

  /** What is left of the quarter that is on while people are missing in it; else the next. */
  private async toPlan(): Promise<PlanPeriod> {
    const from = await today(this.tenant);
    const rest = { from, to: quarterOf(from).to };
    return (await lacksPeople(this.tenant, rest.to)) ? rest : quarterAfter(from);
  }

  private async open(id: Id): Promise<PlannedSession> {
    const session = await plannedSession(this.tenant, id);
    if (!session) throw new DomainError('NOT_FOUND');
    const closed = closedToPlanning(session, new Date().toISOString());
    if (closed !== null) throw new DomainError(REFUSALS[closed]);
    return session;
  }

  private async assertMayLead(session: PlannedSession, wanted: readonly Id[]): Promise<void> {
    const { date, facilitatorPlaces } = session;
    const facilitatorIds = idsOf(session);
    const people = await planPeople(this.tenant, { from: date, to: date }, [session.id]);
    const known = new Set([...facilitatorIds, ...people.map((person) => person.id)]);
    const stranger = wanted.findIndex((id) => !known.has(id));
    const most = mostPlanned({ facilitatorPlaces, facilitatorIds });
    const at = stranger >= 0 ? stranger : wanted.length > most ? most : undefined;
    if (at === undefined) return;
    const message = stranger >= 0 ? 'FACILITATOR_UNKNOWN' : 'LIST_TOO_LONG';
    throw new DomainError('VALIDATION', {}, [{ path: ['facilitatorIds', at], message }]);
  }
}

const idsOf = ({ facilitators }: PlannedSession): Id[] => facilitators.map(({ id }) => id);

function viewOf(session: PlannedSession, now: string): PlanSessionView {
  const { planned, ...rest } = session;
  return {
    ...rest,
    closedBy: closedToPlanning(session, now),
    planned: planned && {
      facilitatorIds: planned.facilitatorIds,
      proposedIds: planned.proposedIds,
      outdatedBy: outdatedBy(planned, { ...session, facilitatorIds: idsOf(session) }),
    },
  };
}
