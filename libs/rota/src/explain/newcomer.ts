import { type Gender, type Language, WEEKDAYS } from '@presence/domain';
import { candidatesOf, matchingOf } from '../compile/matching';
import type { Compiled, Coordinates } from '../compile/compiled';
import type { VolunteerToPlan } from '../compile/rota-input';
import { compiledVolunteer, rotaVolunteer } from '../compile/volunteers';
import { minuteOf } from '../compile/span';

/** What a new volunteer would be: one kind, one language, one day of the week, in one branch. */
export type Profile = {
  kind: 'CALL' | 'VISIT';
  language: Language;
  weekday: (typeof WEEKDAYS)[number];
  branchId: string | null;
  gender: Gender | null;
};

/** An ordinary offer of time: one day of the week, from 9 to 20, as often as people usually do. */
export const OFFER = {
  maxContactsPerWeek: 4,
  maxVisitsPerWeek: 2,
  maxContactsPerDay: 4,
  maxPeople: 6,
  radiusKm: 15,
} as const;

/** A volunteer of this profile who lives at `home`; they come into the rota that is asked about as `id`. */
export function newcomerOf(
  { kind, language, weekday, gender }: Profile,
  home: Coordinates,
  { input }: Compiled,
  id: string,
): VolunteerToPlan {
  return {
    ...OFFER,
    ...home,
    id,
    gender,
    calls: kind === 'CALL',
    visits: kind === 'VISIT',
    languages: [language],
    travel: 'CAR',
    acceptsPets: true,
    acceptsSmoking: true,
    acceptsStairs: true,
    withMinors: true,
    notPairedWith: [],
    availability: [{ weekday, start: '09:00', end: '20:00' }],
    timeZone: input.timeZone,
    unavailabilities: [],
    onboarding: { missing: [], blocked: false },
    bookings: [],
  };
}

/** The rota with one volunteer more, who may serve those of `needs` that nothing refuses them. */
export function withNewcomer(
  compiled: Compiled,
  source: VolunteerToPlan,
  needs: ReadonlySet<number>,
): Compiled {
  const at = compiled.volunteers.length;
  const period = { ...compiled.input, starts: compiled.starts };
  const added = compiledVolunteer(source, period, minuteOf(compiled.input.now));
  const volunteers = [...compiled.volunteers, added];
  const counted = [...compiled.instance.volunteers, rotaVolunteer(added, at, new Map(), compiled)];
  const matching = matchingOf({ ...compiled, volunteers: [added] }, counted.slice(at));
  const spans = Map.groupBy(compiled.instance.contacts, ({ need }) => need);
  const instance = {
    ...compiled.instance,
    volunteers: counted,
    needs: compiled.instance.needs.map((need) => {
      const wanted = compiled.needs[need.id];
      if (!wanted || !needs.has(need.id)) return need;
      const accepted = (spans.get(need.id) ?? []).flatMap(
        ({ id }) => compiled.contacts[id]?.spans ?? [],
      );
      const [candidate] = candidatesOf(matching, wanted, accepted);
      return candidate
        ? { ...need, candidates: [...need.candidates, { ...candidate, volunteer: at }] }
        : need;
    }),
  };
  return { ...compiled, volunteers, instance };
}
