import { COMMON_LANGUAGE, LANGUAGES, type Volunteer, type WeekWindow } from '@presence/domain';
import type { AssociationStory, Person } from '@presence/testing';
import { fictionPhone } from '../generated/generated-contact';
import { peopleMaker } from '../generated/generated-people';
import type { Random } from '../random';
import type { SeedPlace } from './places';

export type MadeVolunteers = { newcomers: Person[]; volunteers: Volunteer[] };

const PARTS = [
  ['09:00', '12:00'],
  ['14:00', '18:00'],
  ['18:00', '20:00'],
] as const;
const DAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA'] as const;
const OTHER_LANGUAGES = LANGUAGES.filter((language) => language !== COMMON_LANGUAGE);

/** Two to five halves of the week, the same every week. */
function windowsOf(random: Random): WeekWindow[] {
  const halves = DAYS.flatMap((weekday) => PARTS.map(([start, end]) => ({ weekday, start, end })));
  return random.shuffle(halves).slice(0, random.whole(2, 5));
}

/** Those of the story who volunteer, and as many invented ones as are wanted. The first is free all week: to sign in as. */
export function madeVolunteers(
  random: Random,
  story: AssociationStory,
  places: readonly SeedPlace[],
  today: string,
): MadeVolunteers {
  const count = story.homeSupport?.volunteers ?? 0;
  const known = story.people.filter(({ roles }) => roles.includes('VOLUNTEER'));
  const person = peopleMaker(
    random,
    `benevoles.${story.association.slug.replaceAll('-', '')}.example`,
  );
  const newcomers = Array.from({ length: Math.max(0, count - known.length) }, () => ({
    ...person(['VOLUNTEER'], null),
    branchId: random.pick(places).branchId,
  }));
  const volunteers = [...known, ...newcomers].map(({ organiserId, branchId }, at): Volunteer => {
    const place = places.find((each) => each.branchId === branchId) ?? random.pick(places);
    const visits = at === 0 || random.chance(0.5);
    const week = at === 0 ? 8 : random.whole(2, 6);
    return {
      id: organiserId,
      gender: random.chance(0.7) ? 'WOMAN' : 'MAN',
      phone: fictionPhone(random, place.inseeCode),
      calls: at === 0 || !visits || random.chance(0.6),
      visits,
      languages: random.chance(0.2) ? ['fr', random.pick(OTHER_LANGUAGES)] : ['fr'],
      inseeCode: place.inseeCode,
      latitude: place.latitude + (random.next() - 0.5) / 30,
      longitude: place.longitude + (random.next() - 0.5) / 30,
      travel: random.pick(['FOOT', 'BIKE', 'TRANSIT', 'CAR'] as const),
      radiusKm: random.whole(5, 25),
      maxContactsPerWeek: week,
      maxVisitsPerWeek: visits ? Math.min(3, week) : 0,
      maxContactsPerDay: random.whole(2, 4),
      maxPeople: week + 2,
      acceptsPets: random.chance(0.85),
      acceptsSmoking: random.chance(0.7),
      acceptsStairs: random.chance(0.8),
      withMinors: random.chance(0.1),
      notPairedWith: [],
      availability:
        at === 0
          ? DAYS.slice(0, 5).flatMap((weekday) =>
              PARTS.slice(0, 2).map(([start, end]) => ({ weekday, start, end })),
            )
          : windowsOf(random),
      since: `${Number(today.slice(0, 4)) - random.whole(1, 6)}-0${random.whole(1, 9)}-15`,
      version: 1,
    };
  });
  return { newcomers, volunteers };
}
