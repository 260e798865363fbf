import { Injectable } from '@angular/core';
import {
  type FirstVisitDraft,
  paths,
  PersonView,
  type ReferralAcceptanceDraft,
  type ReferralDraft,
  ReferralView,
} from '@presence/contract';
import { associationWrites } from '../associations/association-writes';

type Held = Pick<ReferralView, 'id' | 'version'>;

@Injectable({ providedIn: 'root' })
export class ReferralsApi {
  private readonly writes = associationWrites();

  typeIn(body: ReferralDraft): Promise<ReferralView> {
    return this.writes.post(paths.referrals, ReferralView, { body });
  }

  lookAt({ id, version }: Held): Promise<ReferralView> {
    return this.writes.put((at) => paths.referralAttention(at, id), ReferralView, { version });
  }

  planFirstVisit({ id, version }: Held, body: FirstVisitDraft): Promise<ReferralView> {
    return this.writes.put((at) => paths.referralFirstVisit(at, id), ReferralView, {
      body,
      version,
    });
  }

  decline({ id, version }: Held, declineWord: string): Promise<ReferralView> {
    return this.writes.put((at) => paths.referralRefusal(at, id), ReferralView, {
      body: { declineWord },
      version,
    });
  }

  /** Makes the person under an id given here, so that a request sent twice makes one. */
  accept({ id, version }: Held, body: ReferralAcceptanceDraft): Promise<PersonView> {
    return this.writes.put((at) => paths.referralAcceptance(at, id), PersonView, { body, version });
  }
}
