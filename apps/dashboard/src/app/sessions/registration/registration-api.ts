import { Injectable } from '@angular/core';
import { paths, TakenSeat } from '@presence/contract';
import { type Id, newId, SessionRegistration } from '@presence/domain';
import { associationWrites } from '../../associations/association-writes';

/** What organisers do with the seats of a session. */
@Injectable({ providedIn: 'root' })
export class RegistrationApi {
  private readonly writes = associationWrites();

  /** Lets visitors take seats at the session, or no more. */
  open(sessionId: Id, open: boolean): Promise<SessionRegistration> {
    return this.writes.put((at) => paths.sessionRegistration(at, sessionId), SessionRegistration, {
      body: { open },
    });
  }

  /** A seat, or a turn on the waiting list, with the code to read out. */
  handOut(sessionId: Id): Promise<TakenSeat> {
    return this.writes.post((at) => paths.sessionSeats(at, sessionId), TakenSeat, {
      body: { id: newId() },
    });
  }

  release(sessionId: Id, code: string): Promise<TakenSeat> {
    return this.writes.post((at) => paths.sessionSeatReleases(at, sessionId), TakenSeat, {
      body: { code },
    });
  }
}
