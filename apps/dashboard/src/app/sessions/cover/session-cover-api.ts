import { Injectable } from '@angular/core';
import {
  CoverRequestView,
  paths,
  SessionCoverView,
  type SessionCoverDraft,
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

  takeOver(requestId: Id): Promise<CoverRequestView> {
    return this.writes.put((at) => paths.coverAcceptance(at, requestId), CoverRequestView);
  }
}
