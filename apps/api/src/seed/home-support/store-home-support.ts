import { HOME_SUPPORT_DEFAULTS, addDays } from '@presence/domain';
import type { AssociationStory } from '@presence/testing';
import type { CommuneRow } from '../../geography/commune.entity';
import { HomeSupportSettingsRow } from '../../home-support/home-support-settings.entity';
import { storeAll } from '../store';
import type { SeedContext } from '../seed-context';
import { beginLately } from './beginnings';
import { plannedContacts, rotasAround } from './planned-contacts';
import { madePerson } from './made-people';
import { madeVolunteers } from './made-volunteers';
import { placesOf } from './places';
import { ownedBy, type Seals } from './seals';
import { storeConcern } from './store-concern';
import { storeContacts } from './store-contacts';
import { storePeople } from './store-people';
import { storeReferrals } from './store-referrals';
import { ready, storeVolunteers } from './store-volunteers';
import { timetable } from './timetable';

/** Stores the home support of an association: who calls whom, the rotas behind, the one under way, what came of them. */
export async function storeHomeSupport(
  seals: Seals,
  story: AssociationStory,
  communeOf: ReadonlyMap<string, CommuneRow>,
  { random, now, passwordHash }: SeedContext,
): Promise<void> {
  const { homeSupport } = story;
  if (!homeSupport) return;
  const places = placesOf(story, communeOf);
  // The public form is open: a demo shows the way in.
  const values = { ...HOME_SUPPORT_DEFAULTS, referralForm: true };
  await storeAll(seals.tenant.manager, HomeSupportSettingsRow, ownedBy(seals)([{ values }]));
  const made = madeVolunteers(random, story, places, now.today);
  const people = Array.from({ length: homeSupport.people }, () =>
    madePerson(random, random.pick(places), now.today),
  );
  const needs = people.flatMap(({ person, needs: own }) =>
    own.map((need) => ({ need, inseeCode: person.inseeCode })),
  );
  const regulars = timetable(random, needs, asked(ready(made.volunteers)));
  const regularOf = new Map(regulars.map((regular) => [regular.need.id, regular]));
  // Whom nobody calls yet asked for it lately.
  for (const { need } of needs)
    if (!regularOf.has(need.id)) Object.assign(need, waitingFor(random.whole(5, 45), now.today));
  const rotas = rotasAround(random, now.today, homeSupport.pastRotas);
  const newcomers = beginLately(people, ({ id }) => regularOf.has(id), {
    from: rotas[0]?.from ?? now.today,
    until: addDays(now.today, -7),
  });
  const planned = people.flatMap(({ needs: own, timeZone }) =>
    own.flatMap((need) =>
      rotas.flatMap((rota) =>
        plannedContacts(random, rota, need, regularOf.get(need.id), timeZone, now),
      ),
    ),
  );
  await storeVolunteers(seals, made, passwordHash, now.today);
  await storePeople(seals, people, regulars, planned, random);
  await storeContacts(seals, rotas, planned);
  await storeReferrals(seals, story, { random, now, places, newcomers });
  await storeConcern(seals, story, planned, { random, now });
}

const waitingFor = (days: number, today: string) => ({
  from: addDays(today, -days),
  waitingSince: `${addDays(today, -days)}T09:00:00.000Z`,
});

/** A few volunteers wait for somebody to call: enough that the figures need not hide them. */
const asked = <T>(volunteers: readonly T[]): T[] =>
  volunteers.slice(0, volunteers.length - Math.min(8, Math.floor(volunteers.length / 4)));
