import { WEEKDAYS, type Language, type TimeZone } from '@presence/domain';
import { Random } from '../search/random';
import type { NeedToPlan, PersonToPlan, RotaInput, VolunteerToPlan } from './rota-input';

/** Invented associations for specs: the same seed gives the same one. */
const PARIS: TimeZone = 'Europe/Paris';

let made = 0;
const id = () => `00000000-0000-7000-8000-${String(++made).padStart(12, '0')}`;

/** A need for one call a week, any day from 9 to 20. */
export const aNeed = (more: Partial<NeedToPlan> = {}): NeedToPlan => ({
  id: id(),
  kind: 'CALL',
  rhythm: { kind: 'TIMES_A_WEEK', times: 1 },
  durationMinutes: 30,
  liked: [],
  impossible: [],
  usual: null,
  volunteersNeeded: 1,
  from: '2026-01-05',
  until: null,
  pauses: [],
  priority: 'NORMAL',
  heatwaveRound: false,
  waitingSince: '2026-11-20T08:00:00.000Z',
  onPublicHolidays: null,
  endedAt: null,
  ...more,
});

export const aPerson = (more: Partial<PersonToPlan> = {}): PersonToPlan => ({
  id: id(),
  branchId: null,
  latitude: 47.21,
  longitude: -1.55,
  languages: ['fr'],
  wishes: { gender: null, genderRequired: false, pets: false, smoking: false, stairs: false },
  leadVolunteerId: null,
  timeZone: PARIS,
  consented: ['CALL', 'VISIT'],
  holidays: [],
  needs: [aNeed()],
  ...more,
});

/** A volunteer free every weekday from 9 to 12 and from 14 to 17. */
export const aVolunteer = (more: Partial<VolunteerToPlan> = {}): VolunteerToPlan => ({
  id: id(),
  gender: 'WOMAN',
  calls: true,
  visits: true,
  languages: ['fr'],
  latitude: 47.22,
  longitude: -1.55,
  travel: 'CAR',
  radiusKm: 15,
  maxContactsPerWeek: 4,
  maxVisitsPerWeek: 2,
  maxContactsPerDay: 2,
  maxPeople: 4,
  acceptsPets: true,
  acceptsSmoking: true,
  acceptsStairs: true,
  withMinors: false,
  notPairedWith: [],
  availability: WEEKDAYS.slice(0, 5).flatMap((weekday) => [
    { weekday, start: '09:00', end: '12:00' },
    { weekday, start: '14:00', end: '17:00' },
  ]),
  timeZone: PARIS,
  unavailabilities: [],
  onboarding: { missing: [], blocked: false },
  bookings: [],
  ...more,
});

/** Four weeks from Monday 30 November 2026, seen from the Wednesday before. */
export const anInput = (more: Partial<RotaInput> = {}): RotaInput => ({
  from: '2026-11-30',
  weeks: 4,
  timeZone: PARIS,
  now: '2026-11-25T09:00:00.000Z',
  people: [],
  volunteers: [],
  matches: [],
  history: [],
  contacts: [],
  met: [],
  heatwave: null,
  onHolidays: { callsOnHolidays: true, visitsOnHolidays: false },
  ...more,
});

/** A town of so many volunteers and people, some of them known to each other, hours and wishes as they come. */
export function aTown(
  seed: number,
  size: { volunteers: number; people: number; weeks?: number },
): RotaInput {
  const random = new Random(seed);
  const some = <T>(list: readonly T[]) => list[random.below(list.length)] as T;
  const near = () => ({
    latitude: 47.2 + random.next() * 0.2,
    longitude: -1.6 + random.next() * 0.3,
  });
  const spoken = (): Language[] => [
    'fr',
    ...(random.next() < 0.2 ? [some(['ar', 'pt', 'en'] as const)] : []),
  ];
  const windows = (count: number) =>
    Array.from({ length: count }, () => {
      const start = 9 + random.below(9);
      return {
        weekday: some(WEEKDAYS.slice(0, 6)),
        start: `${String(start).padStart(2, '0')}:00`,
        end: `${start + 2}:30`.padStart(5, '0'),
      };
    });
  const volunteers = Array.from({ length: size.volunteers }, () => {
    const maxContactsPerWeek = 2 + random.below(4);
    const means = {
      gender: some(['WOMAN', 'MAN', null] as const),
      travel: some(['CAR', 'BIKE', 'TRANSIT'] as const),
    };
    const caps = {
      maxContactsPerWeek,
      maxVisitsPerWeek: 1 + random.below(2),
      maxContactsPerDay: 1 + random.below(3),
      maxPeople: 2 + random.below(4),
    };
    return aVolunteer({
      ...near(),
      ...means,
      ...caps,
      visits: random.next() < 0.7,
      languages: spoken(),
      availability: windows(3 + random.below(5)),
    });
  });
  const people = Array.from({ length: size.people }, () => {
    const visit = random.next() < 0.4;
    const need = aNeed({
      kind: visit ? 'VISIT' : 'CALL',
      durationMinutes: visit ? 60 : 20 + 5 * random.below(4),
      volunteersNeeded: visit && random.next() < 0.4 ? 2 : 1,
      rhythm:
        random.next() < 0.15
          ? { kind: 'TIMES_A_WEEK', times: 2 }
          : random.next() < 0.3
            ? { kind: 'EVERY_WEEKS', every: 2 }
            : { kind: 'TIMES_A_WEEK', times: 1 },
      liked: random.next() < 0.3 ? [] : windows(3 + random.below(4)),
      usual: random.next() < 0.5 ? { weekday: some(WEEKDAYS.slice(0, 5)), time: '10:00' } : null,
      priority: some(['HIGH', 'NORMAL', 'NORMAL', 'LOW'] as const),
    });
    return aPerson({
      ...near(),
      languages: random.next() < 0.1 ? [some(['ar', 'pt'] as const)] : ['fr'],
      needs: [need],
    });
  });
  const matches = people.flatMap((person) =>
    random.next() < 0.6
      ? [
          {
            personId: person.id,
            volunteerId: some(volunteers).id,
            since: '2026-01-05',
            endedOn: null,
            blocked: random.next() < 0.05,
          },
        ]
      : [],
  );
  return anInput({ volunteers, people, matches, weeks: size.weeks ?? 4 });
}
