import { Injectable } from '@nestjs/common';
import type { FacilitationPlanView, PlanScope, PlanSessionView } from '@presence/contract';
import {
  proposeFacilitation,
  timed,
  type Id,
  type PastPair,
  type ProposalInput,
} from '@presence/domain';
import { Tenant } from '../database/tenant';
import { pastPairs } from './facilitation-plans.queries';
import { FacilitationPlansService } from './facilitation-plans.service';
import { holdPlans, storePlans, type PlanToStore } from './planned-store';

/** Any other would do: the same plan is to get the same proposal. */
const SEED = 1;

/** Fills what is free in a plan, and empties it again. */
@Injectable()
export class PlanProposalsService {
  constructor(
    private readonly tenant: Tenant,
    private readonly plans: FacilitationPlansService,
  ) {}

  async propose(scope: PlanScope): Promise<FacilitationPlanView> {
    await holdPlans(this.tenant);
    const plan = await this.plans.read(scope);
    const input = proposalInput(plan, await pastPairs(this.tenant, scope.from));
    const proposed = new Map(proposeFacilitation(input).sessions.map((each) => [each.id, each]));
    const plans = plan.sessions.flatMap((session): PlanToStore[] => {
      const { facilitatorIds, addedIds } = proposed.get(session.id) ?? {};
      if (!facilitatorIds || !addedIds) return [];
      const before = session.planned?.proposedIds ?? [];
      return [planOf(session, facilitatorIds, [...before, ...addedIds])];
    });
    await storePlans(this.tenant, plans);
    return this.plans.read(scope);
  }

  async takeBack(scope: PlanScope): Promise<FacilitationPlanView> {
    await holdPlans(this.tenant);
    const { sessions } = await this.plans.read(scope);
    const plans = sessions.flatMap((session): PlanToStore[] => {
      const { facilitatorIds, proposedIds = [] } = session.planned ?? {};
      if (!isOpen(session) || !facilitatorIds || proposedIds.length === 0) return [];
      const kept = facilitatorIds.filter((id) => !proposedIds.includes(id));
      return [planOf(session, String(kept) === String(standing(session)) ? null : kept, [])];
    });
    await storePlans(this.tenant, plans);
    return this.plans.read(scope);
  }
}

/** Nobody is proposed on a session that cannot be planned, nor where what is planned is outdated: that is looked at first. */
const isOpen = ({ closedBy, planned }: PlanSessionView): boolean =>
  closedBy === null && (planned === null || planned.outdatedBy === null);

const standing = ({ facilitators }: PlanSessionView): Id[] => facilitators.map(({ id }) => id);

const planOf = (
  session: PlanSessionView,
  facilitatorIds: readonly Id[] | null,
  proposedIds: readonly Id[],
): PlanToStore => ({
  ...{ sessionId: session.id, facilitatorIds, proposedIds },
  ...{ basisIds: standing(session), basisStartsAt: session.startsAt },
});

/** What a proposal for a plan goes by. */
function proposalInput(
  { sessions, people, groups }: Pick<FacilitationPlanView, 'sessions' | 'people' | 'groups'>,
  pairs: readonly PastPair[],
): ProposalInput {
  return {
    sessions: sessions
      .filter(({ closedBy }) => closedBy === null)
      .map((session) => ({
        ...timed(session),
        ...{ id: session.id, groupId: session.groupId },
        places: isOpen(session) ? session.facilitatorPlaces : 0,
        facilitatorIds: session.planned?.facilitatorIds ?? standing(session),
      })),
    people: people.map(({ id, past, absences, wishes, commitments }) => ({
      ...{ id, past, absences, wishes },
      commitments: commitments.map((each) => ({ ...timed(each), counts: each.counts })),
    })),
    teams: new Map(groups.map(({ id, teamIds }) => [id, teamIds])),
    pairs,
    seed: SEED,
  };
}
