import { Injectable } from '@angular/core';
import { paths, type PublicReferralDraft } from '@presence/contract';
import { post, type SendOutcome } from '../page/post';

/** Hands a request for calls or visits to the association. */
@Injectable({ providedIn: 'root' })
export class ReferralApi {
  send(slug: string, draft: PublicReferralDraft): Promise<SendOutcome> {
    return post(paths.directoryReferrals(slug), draft);
  }
}
