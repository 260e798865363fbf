import { effect, inject, Injectable, untracked } from '@angular/core';
import type { Id, Seat } from '@presence/domain';
import { SignedIn } from '../../accounts/signed-in';
import { CurrentAssociation } from '../../associations/current-association';
import type { AheadKeeper } from '../../offline/offline-feature';
import { WaitingCounts } from '../../pulse/waiting-counts';
import { ContactsApi } from '../contacts-api';
import { keepWeek } from './kept-week';

/** Keeps the week of whoever volunteers as the API tells it now: whoever it no longer names goes from the device too. */
@Injectable({ providedIn: 'root' })
export class WeekKeeper implements AheadKeeper {
  private readonly api = inject(ContactsApi);
  private readonly me = inject(SignedIn).me;
  private readonly current = inject(CurrentAssociation);

  constructor() {
    const { departures } = inject(WaitingCounts);
    let seen = departures();
    effect(() => {
      if (departures() === seen) return;
      seen = departures();
      untracked(() => {
        const [account, seat] = [this.me(), this.current.seat()];
        if (account && seat) void this.keep(account.id, seat).catch(() => undefined);
      });
    });
  }

  async keep(accountId: Id, { associationId, roles }: Seat): Promise<void> {
    if (!roles.includes('VOLUNTEER')) return;
    const readAt = new Date().toISOString();
    const week = await this.api.week(associationId);
    // Whoever signed out or changed meanwhile left nothing on the device.
    if (accountId !== this.me()?.id || associationId !== this.current.id()) return;
    keepWeek({ ...week, accountId, associationId, readAt });
  }
}
