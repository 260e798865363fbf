import { Injectable } from '@angular/core';
import {
  type AcceptanceDraft,
  type PasswordDraft,
  type PasswordResetDraft,
  type PasswordResetRequest,
  paths,
} from '@presence/contract';
import type { Id } from '@presence/domain';
import { expects401 } from '../problems/expects-401';
import { NOTHING, pathWrites } from '../writes/writes';

/** Where nobody is signed in, a refusal is shown on the page, and no dialog asks for a password. */
@Injectable({ providedIn: 'root' })
export class AccountsApi {
  private readonly writes = pathWrites();

  requestReset(body: PasswordResetRequest): Promise<void> {
    return this.writes.post(paths.passwordResets, NOTHING, { body, context: expects401 });
  }

  resetPassword(token: string, body: PasswordResetDraft): Promise<void> {
    return this.writes.put(paths.passwordReset(token), NOTHING, { body, context: expects401 });
  }

  acceptInvitation(token: string, body: AcceptanceDraft): Promise<void> {
    return this.writes.post(paths.invitation(token), NOTHING, { body, context: expects401 });
  }

  changePassword(body: PasswordDraft): Promise<void> {
    return this.writes.put(paths.password, NOTHING, { body });
  }

  /** Signs the account out where this login session was opened. */
  endLoginSession(id: Id): Promise<void> {
    return this.writes.delete(paths.loginSession(id), NOTHING);
  }
}
