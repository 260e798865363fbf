import { HttpClient } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import {
  type FirstVisitDraft,
  paths,
  PersonView,
  type ReferralAcceptanceDraft,
  type ReferralDraft,
  ReferralView,
} from '@presence/contract';
import { firstValueFrom, type Observable } from 'rxjs';
import { CurrentAssociation } from '../associations/current-association';
import { ifMatch } from '../forms/if-match';

type Held = Pick<ReferralView, 'id' | 'version'>;

@Injectable({ providedIn: 'root' })
export class ReferralsApi {
  private readonly http = inject(HttpClient);
  private readonly current = inject(CurrentAssociation);

  typeIn(draft: ReferralDraft): Promise<ReferralView> {
    return this.referral(this.http.post(paths.referrals(this.association()), draft));
  }

  lookAt({ id, version }: Held): Promise<ReferralView> {
    return this.referral(
      this.http.put(paths.referralAttention(this.association(), id), null, ifMatch(version)),
    );
  }

  planFirstVisit({ id, version }: Held, draft: FirstVisitDraft): Promise<ReferralView> {
    return this.referral(
      this.http.put(paths.referralFirstVisit(this.association(), id), draft, ifMatch(version)),
    );
  }

  decline({ id, version }: Held, declineWord: string): Promise<ReferralView> {
    return this.referral(
      this.http.put(
        paths.referralRefusal(this.association(), id),
        { declineWord },
        ifMatch(version),
      ),
    );
  }

  /** Makes the person under an id given here, so that a request sent twice makes one. */
  async accept({ id, version }: Held, draft: ReferralAcceptanceDraft): Promise<PersonView> {
    return PersonView.parse(
      await firstValueFrom(
        this.http.put(paths.referralAcceptance(this.association(), id), draft, ifMatch(version)),
      ),
    );
  }

  private readonly association = () => this.current.requireId();
  private readonly referral = async (answer: Observable<unknown>) =>
    ReferralView.parse(await firstValueFrom(answer));
}
