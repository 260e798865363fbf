import { HttpClient, HttpContext } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import {
  type AcceptanceDraft,
  type PasswordDraft,
  type PasswordResetDraft,
  type PasswordResetRequest,
  paths,
} from '@presence/contract';
import { firstValueFrom } from 'rxjs';
import { ANSWERS_401 } from '../problems/refusals.interceptor';

/** Nobody is signed in on these pages: a refusal is shown there, and no dialog asks for a password. */
const signedOut = { context: new HttpContext().set(ANSWERS_401, true) };

@Injectable({ providedIn: 'root' })
export class AccountsApi {
  private readonly http = inject(HttpClient);

  requestReset(request: PasswordResetRequest) {
    return firstValueFrom(this.http.post(paths.passwordResets, request, signedOut));
  }

  resetPassword(token: string, draft: PasswordResetDraft) {
    return firstValueFrom(this.http.put(paths.passwordReset(token), draft, signedOut));
  }

  acceptInvitation(token: string, draft: AcceptanceDraft) {
    return firstValueFrom(this.http.post(paths.invitation(token), draft, signedOut));
  }

  changePassword(draft: PasswordDraft) {
    return firstValueFrom(this.http.put(paths.password, draft));
  }
}
