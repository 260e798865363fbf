import { Injectable } from '@angular/core';
import { paths, type PublicReferralDraft } from '@presence/contract';
import { post, type Sent } from '../page/post';

/** Hands a request for calls or visits to the association. */
@Injectable({ providedIn: 'root' })
export class ReferralApi {
  send(slug: string, draft: PublicReferralDraft): Promise<Sent> {
    return post(paths.directoryReferrals(slug), draft);
  }
}
