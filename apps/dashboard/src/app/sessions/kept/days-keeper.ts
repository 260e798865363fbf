import { HttpContext } from '@angular/common/http';
import { Injectable } from '@angular/core';
import { paths, SessionView } from '@presence/contract';
import { DAY_MS, dateIn, type Id, type Seat } from '@presence/domain';
import * as z from 'zod';
import type { AheadKeeper } from '../../offline/offline-feature';
import { FROM_NETWORK } from '../../offline/offline-reads.interceptor';
import { pathWrites } from '../../writes/writes';
import { keepDays, keptDays } from './kept-days';

/** Numbers are entered a little after a session; fourteen days ahead are promised. */
const DAYS_BACK = 7;
const DAYS_AHEAD = 14;
/** A visit keeps the days anew when what is kept is older than this. */
const FRESH_MS = 10 * 60_000;

/** Keeps the sessions of an association over the next days. */
@Injectable({ providedIn: 'root' })
export class DaysKeeper implements AheadKeeper {
  private readonly api = pathWrites();

  async keep(accountId: Id, { associationId, organiserId, timeZone }: Seat): Promise<void> {
    const known = keptDays(accountId, associationId);
    if (known && Date.parse(known.readAt) > Date.now() - FRESH_MS) return;
    const on = (days: number) => dateIn(timeZone, Date.now() + days * DAY_MS);
    const [from, to] = [on(-DAYS_BACK), on(DAYS_AHEAD)];
    const readAt = new Date().toISOString();
    const sessions = await this.api.get(paths.sessions(associationId), z.array(SessionView), {
      params: { from, to },
      context: new HttpContext().set(FROM_NETWORK, true),
    });
    keepDays({ accountId, associationId, organiserId, from, to, readAt, sessions });
  }
}
