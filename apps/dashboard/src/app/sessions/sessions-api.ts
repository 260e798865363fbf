import { Injectable } from '@angular/core';
import {
  type CancellationDraft,
  type FacilitationDraft,
  type MoveDraft,
  paths,
  SessionView,
} from '@presence/contract';
import type { Id } from '@presence/domain';
import { associationWrites } from '../associations/association-writes';

type Known = Pick<SessionView, 'id' | 'version'>;

/** What can be done to one session. Each returns the session as it then stands. */
@Injectable({ providedIn: 'root' })
export class SessionsApi {
  private readonly writes = associationWrites();

  move({ id, version }: Known, body: MoveDraft): Promise<SessionView> {
    return this.writes.put((at) => paths.sessionMove(at, id), SessionView, { body, version });
  }

  cancel({ id, version }: Known, body: CancellationDraft): Promise<SessionView> {
    return this.writes.put((at) => paths.sessionCancellation(at, id), SessionView, {
      body,
      version,
    });
  }

  /** Says that an undecided session takes place. */
  confirm({ id, version }: Known): Promise<SessionView> {
    return this.writes.put((at) => paths.sessionConfirmation(at, id), SessionView, { version });
  }

  /** Takes a cancellation back; `parallel` where the group may meet twice at once. */
  restore({ id, version }: Known, parallel = false): Promise<SessionView> {
    return this.writes.delete((at) => paths.sessionCancellation(at, id), SessionView, {
      version,
      ...(parallel && { params: { parallel } }),
    });
  }

  entrust({ id, version }: Known, body: FacilitationDraft): Promise<SessionView> {
    return this.writes.put((at) => paths.session(at, id), SessionView, { body, version });
  }

  /** Says yes to being asked to lead it. */
  acceptFacilitation(id: Id): Promise<SessionView> {
    return this.writes.put((at) => paths.myFacilitation(at, id), SessionView);
  }

  /** Says yes to all of these, and returns what one is still asked. */
  acceptFacilitations(sessionIds: Id[]): Promise<SessionView[]> {
    return this.writes.put(paths.myFacilitations, SessionView.array(), { body: { sessionIds } });
  }

  /** Says no to being asked to lead it. */
  declineFacilitation(id: Id): Promise<SessionView> {
    return this.writes.delete((at) => paths.myFacilitation(at, id), SessionView);
  }
}
