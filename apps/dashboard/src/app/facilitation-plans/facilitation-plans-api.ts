import { Injectable } from '@angular/core';
import {
  FacilitationPlanView,
  paths,
  type PlanPublicationDraft,
  PlanPublicationUndone,
  PlanPublicationView,
  type PlanScope,
  PlanSessionView,
} from '@presence/contract';
import type { Id } from '@presence/domain';
import { associationWrites } from '../associations/association-writes';

@Injectable({ providedIn: 'root' })
export class FacilitationPlansApi {
  private readonly writes = associationWrites();

  /** Plans who leads a session, the lead first; nobody is told. */
  plan(
    { id, planVersion: version }: Pick<PlanSessionView, 'id' | 'planVersion'>,
    facilitatorIds: readonly Id[],
  ): Promise<PlanSessionView> {
    return this.writes.put((at) => paths.plannedFacilitation(at, id), PlanSessionView, {
      version,
      body: { facilitatorIds },
    });
  }

  /** Fills what is free. */
  propose(body: PlanScope): Promise<FacilitationPlanView> {
    return this.writes.post(paths.planProposal, FacilitationPlanView, { body });
  }

  /** Takes back what was proposed. */
  takeBackProposal(body: PlanScope): Promise<FacilitationPlanView> {
    return this.writes.delete(paths.planProposal, FacilitationPlanView, { body });
  }

  publish(body: PlanPublicationDraft): Promise<PlanPublicationView> {
    return this.writes.post(paths.planPublications, PlanPublicationView, { body });
  }

  undo({ id, version }: PlanPublicationView): Promise<PlanPublicationUndone> {
    return this.writes.delete((at) => paths.planPublication(at, id), PlanPublicationUndone, {
      version,
    });
  }
}
