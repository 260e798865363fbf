import { HttpClient, HttpContext } from '@angular/common/http';
import { effect, inject, Injectable, untracked } from '@angular/core';
import { paths, SessionView } from '@presence/contract';
import { firstValueFrom } from 'rxjs';
import * as z from 'zod';
import { SignedIn } from '../accounts/signed-in';
import { CurrentAssociation } from '../associations/current-association';
import { ContactsApi } from '../contacts/contacts-api';
import { keepWeek } from '../contacts/kept-week';
import { dateIn } from '../page/when';
import { WaitingCounts } from '../today/waiting-counts';
import { keepDays, keptDays } from './kept-days';
import { FROM_NETWORK } from './offline-reads.interceptor';

const DAY_MS = 86_400_000;
/** Numbers are entered a little after a session; fourteen days ahead are promised. */
const DAYS_BACK = 7;
const DAYS_AHEAD = 14;
/** A visit keeps the days anew when what is kept is older than this. */
const FRESH_MS = 10 * 60_000;

/** After one visit online the next days stand on the device: sessions, and the week of whoever volunteers. */
@Injectable({ providedIn: 'root' })
export class KeepAhead {
  private readonly http = inject(HttpClient);
  private readonly contacts = inject(ContactsApi);
  private readonly signedIn = inject(SignedIn);
  private readonly current = inject(CurrentAssociation);

  constructor() {
    effect(() => {
      const associationId = this.current.id();
      if (this.signedIn.me() && associationId) untracked(() => void this.keep(associationId));
    });
    const { departures } = inject(WaitingCounts);
    let seen = departures();
    effect(() => {
      if (departures() === seen) return;
      seen = departures();
      untracked(() => void this.keepWeek().catch(() => undefined));
    });
  }

  private async keep(associationId: string): Promise<void> {
    const accountId = this.signedIn.me()?.id;
    const seat = this.signedIn.seats().find((each) => each.associationId === associationId);
    if (!accountId || !seat) return;
    const known = keptDays(accountId, associationId);
    if (known && Date.parse(known.readAt) > Date.now() - FRESH_MS)
      return this.keepWeek().catch(() => undefined);
    const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
    const on = (days: number) => dateIn(zone, new Date(Date.now() + days * DAY_MS));
    const [from, to] = [on(-DAYS_BACK), on(DAYS_AHEAD)];
    const readAt = new Date().toISOString();
    try {
      const body = await firstValueFrom(
        this.http.get(paths.sessions(associationId), {
          params: { from, to },
          context: new HttpContext().set(FROM_NETWORK, true),
        }),
      );
      const sessions = z.array(SessionView).parse(body);
      const { organiserId } = seat;
      // The days come last: who has them has all that is promised.
      await this.keepWeek();
      keepDays({ accountId, associationId, organiserId, from, to, readAt, sessions });
    } catch {
      // Without network, what is kept stays as it is.
    }
  }

  /** A volunteer's week as the API tells it now: whoever it no longer names goes from the device too. */
  private async keepWeek(): Promise<void> {
    const [accountId, associationId] = [this.signedIn.me()?.id, this.current.id()];
    if (!accountId || !associationId || !this.current.may('VOLUNTEER')) return;
    const readAt = new Date().toISOString();
    const week = await this.contacts.week(associationId);
    // Whoever signed out or changed meanwhile left nothing on the device.
    if (accountId !== this.signedIn.me()?.id || associationId !== this.current.id()) return;
    keepWeek({ ...week, accountId, associationId, readAt });
  }
}
