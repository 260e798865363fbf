import {
  mondayOf,
  occurrenceNumbers,
  wantedContacts,
  type Id,
  type Need,
  type TimeZone,
} from '@presence/domain';
import { settingsInForce } from '../../home-support/home-support.service';
import { sql } from '../../database/sql';
import type { Tenant } from '../../database/tenant';
import { RotaRow } from '../rota.entity';
import { metOccurrences } from '../rotas.queries';
import type { ProposedContact } from './proposed-contact';

/** A need as far as it says what is wanted, and where the person lives. */
export type WantingNeed = Pick<
  Need,
  'id' | 'kind' | 'rhythm' | 'from' | 'until' | 'pauses' | 'heatwaveRound' | 'endedAt'
> & { timeZone: TimeZone };

type Numbered = ProposedContact & { occurrenceNumber: number };

/**
 * Gives each contact of a proposal the occurrence it stands for. What is met in another rota by now, or stands locked in
 * this one, is not proposed a second time.
 */
export async function withOccurrences(
  tenant: Tenant,
  rotaId: Id,
  needs: ReadonlyMap<Id, WantingNeed>,
  proposed: readonly ProposedContact[],
): Promise<Numbered[]> {
  const rota = await tenant.repository(RotaRow).findOneByOrFail({ id: rotaId });
  const { heatwaveFrom, heatwaveUntil } = await settingsInForce(tenant);
  const heatwave = heatwaveFrom === null ? null : { from: heatwaveFrom, until: heatwaveUntil };
  const wanted = countsOf([...needs.values()], { ...rota, heatwave });
  const own = await tenant.query(OWN, [rotaId]);
  const numbers = new Map(own.map(({ id, number }) => [id, number]));
  const ids = new Set(proposed.map(({ id }) => id));
  const taken = Map.groupBy(
    [
      ...own.filter(({ id, stays }) => stays && !ids.has(id)),
      ...(await metOccurrences(tenant, rota)),
    ],
    key,
  );
  const groups = Map.groupBy(proposed, ({ needId, week }) =>
    key({ needId, weekOf: mondayOf(rota, week) }),
  );
  return [...groups].flatMap(([group, contacts]) => {
    const given = occurrenceNumbers(
      wanted.get(group) ?? 0,
      new Set(taken.get(group)?.map(({ number }) => number)),
      contacts.map(({ id }) => ({ number: id === null ? null : (numbers.get(id) ?? null) })),
    );
    return contacts.flatMap((contact, at) => {
      const number = given[at] ?? null;
      return number === null ? [] : [{ ...contact, occurrenceNumber: number }];
    });
  });
}

type Own = { id: Id; needId: Id; weekOf: string; number: number; stays: boolean };

const key = ({ needId, weekOf }: { needId: Id; weekOf: string }) => `${needId} ${weekOf}`;

function countsOf(needs: readonly WantingNeed[], period: Parameters<typeof wantedContacts>[1]) {
  const counts = new Map<string, number>();
  for (const need of needs)
    for (const { needId, week } of wantedContacts(need, period, need.timeZone)) {
      const group = key({ needId, weekOf: mondayOf(period, week) });
      counts.set(group, (counts.get(group) ?? 0) + 1);
    }
  return counts;
}

const OWN = sql<Own>`
  select id, need_id as "needId", occurrence_on::text as "weekOf", occurrence_number as number,
    locked or state = 'PUBLISHED' as stays
  from contact where rota_id = $1 and state <> 'CANCELLED' and retry_of is null`;
