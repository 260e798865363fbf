import {
  contactInstants,
  FIRST_VISIT_MINUTES,
  type Id,
  type Referral,
  addDays,
} from '@presence/domain';
import type { AssociationStory } from '@presence/testing';
import { sealReferral } from '../../referrals/sealed-referral';
import { ReferralRow } from '../../referrals/referral.entity';
import type { Random } from '../random';
import type { Now } from '../sessions';
import { storeAll } from '../store';
import type { Newcomer } from './beginnings';
import { acceptedReferral, madeReferrals, visitedReferral } from './made-referrals';
import type { SeedPlace } from './places';
import { ownedBy, type Seals } from './seals';

type ReferralContext = {
  random: Random;
  now: Now;
  places: readonly SeedPlace[];
  newcomers: readonly Newcomer[];
};

/** Stores what was asked for: what waits, the first visits to come, and what became the record of somebody. */
export async function storeReferrals(
  seals: Seals,
  story: AssociationStory,
  { random, now, places, newcomers }: ReferralContext,
): Promise<void> {
  const seat = (role: 'COORDINATOR' | 'VOLUNTEER') =>
    story.people.find(({ roles }) => roles.includes(role))?.organiserId ?? null;
  const [coordinator, volunteer] = [seat('COORDINATOR'), seat('VOLUNTEER')];
  const store = async (referral: Omit<Referral, 'version'>) => {
    const { senderName, senderPhone, firstName, lastName, phone, message, ...rest } = referral;
    const { declineWord: _none, ...open } = rest;
    const words = { senderName, senderPhone, firstName, lastName, phone, message };
    const sealed = await sealReferral(seals.sealing, referral.id, words);
    await storeAll(seals.tenant.manager, ReferralRow, ownedBy(seals)([{ ...open, ...sealed }]));
  };
  for (const referral of madeReferrals(random, places, now.instant))
    await store({ ...referral, ownerId: referral.state === 'LOOKED_AT' ? coordinator : null });
  for (const [by, days, time] of [
    [volunteer ?? coordinator, 2, '12:30'],
    [coordinator, 4, '10:00'],
  ] as const) {
    const place = places[0];
    if (by === null || !place) continue;
    const at = momentOf(weekdayFrom(addDays(now.today, days)), time, place);
    await store({
      ...visitedReferral(random, place, now.instant, by as Id, at),
      ownerId: coordinator,
    });
  }
  for (const newcomer of newcomers)
    await store({ ...acceptedReferral(random, newcomer), ownerId: coordinator });
}

const momentOf = (date: string, time: string, { timeZone }: SeedPlace): string =>
  contactInstants(date, time, FIRST_VISIT_MINUTES, timeZone).startsAt;

/** The day itself, or the Monday after a weekend. */
function weekdayFrom(date: string): string {
  const day = new Date(date).getUTCDay();
  return day === 6 ? addDays(date, 2) : day === 0 ? addDays(date, 1) : date;
}
