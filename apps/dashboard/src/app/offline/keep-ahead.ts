import { effect, inject, Injectable, Injector, untracked } from '@angular/core';
import type { Id, Seat } from '@presence/domain';
import { SignedIn } from '../accounts/signed-in';
import { CurrentAssociation } from '../associations/current-association';
import { OFFLINE_FEATURES } from './offline-feature';

/** After one visit online, what the features promise for the next days stands on the device. */
@Injectable({ providedIn: 'root' })
export class KeepAhead {
  private readonly features = inject(OFFLINE_FEATURES);
  private readonly injector = inject(Injector);

  constructor() {
    const { me } = inject(SignedIn);
    const { seat } = inject(CurrentAssociation);
    effect(() => {
      const [account, at] = [me(), seat()];
      // Without network, what is kept stays as it is.
      if (account && at) untracked(() => void this.keep(account.id, at).catch(() => undefined));
    });
  }

  private async keep(accountId: Id, seat: Seat): Promise<void> {
    for (const { ahead } of this.features)
      if (ahead) await this.injector.get(await ahead()).keep(accountId, seat);
  }
}
