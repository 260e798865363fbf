import { Injectable } from '@angular/core';
import {
  CoverRequestView,
  paths,
  SessionCoverView,
  SessionSwapView,
  type SessionCoverDraft,
  type SessionSwapDraft,
} from '@presence/contract';
import type { Id } from '@presence/domain';
import * as z from 'zod';
import { associationWrites } from '../../associations/association-writes';
import { NOTHING } from '../../writes/writes';

/** Who leads a session in the place of whoever cannot come. */
@Injectable({ providedIn: 'root' })
export class SessionCoverApi {
  private readonly writes = associationWrites();

  ask(sessionId: Id, body: SessionCoverDraft): Promise<SessionCoverView[]> {
    return this.writes.post(
      (at) => paths.sessionCoverRequests(at, sessionId),
      z.array(SessionCoverView),
      { body },
    );
  }

  takeBack(requestId: Id): Promise<void> {
    return this.writes.delete((at) => paths.sessionCoverRequest(at, requestId), NOTHING);
  }

  proposeSwap(body: SessionSwapDraft): Promise<SessionSwapView> {
    return this.writes.post(paths.sessionSwaps, SessionSwapView, { body });
  }

  acceptSwap(id: Id): Promise<SessionSwapView> {
    return this.writes.put((at) => paths.sessionSwapAcceptance(at, id), SessionSwapView);
  }

  /** Takes one's own proposal back, or says no to another's. */
  endSwap(id: Id): Promise<void> {
    return this.writes.delete((at) => paths.sessionSwap(at, id), NOTHING);
  }

  takeOver(requestId: Id): Promise<CoverRequestView> {
    return this.writes.put((at) => paths.coverAcceptance(at, requestId), CoverRequestView);
  }
}
