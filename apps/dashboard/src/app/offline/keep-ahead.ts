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
  }

  private async keep(associationId: string): Promise<void> {
    const accountId = this.signedIn.me()?.id;
    const seat = this.signedIn.seats().find((each) => each.associationId === associationId);
    if (!accountId || !seat) return;
    const known = keptDays(accountId, associationId);
    if (known && Date.parse(known.readAt) > Date.now() - FRESH_MS) return;
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
      keepDays({ accountId, associationId, organiserId, from, to, readAt, sessions });
      if (seat.roles.includes('VOLUNTEER'))
        keepWeek({
          ...(await this.contacts.week(associationId)),
          accountId,
          associationId,
          readAt,
        });
    } catch {
      // Without network, what is kept stays as it is.
    }
  }
}
