import { distanceKm, type Language, type OnboardingStep } from '@presence/domain';
import type { CompiledNeed } from './compiled';
import type { RotaInput, VolunteerToPlan } from './rota-input';

/** Why no plan may ever give a need to a volunteer. `km` are as the crow flies, to one decimal. */
export type Refusal =
  | { code: 'BLOCKED_PAIR' }
  | { code: 'KIND' }
  | { code: 'LANGUAGE'; languages: readonly Language[] }
  | { code: 'GENDER' }
  | { code: 'DISTANCE'; km: number; limit: number }
  | { code: 'PETS' }
  | { code: 'SMOKING' }
  | { code: 'STAIRS' }
  | { code: 'MINOR' }
  | { code: 'ONBOARDING'; step: OnboardingStep };

/** People and volunteers who are never to meet. */
export type BlockedPairs = ReadonlySet<string>;

export const pairOf = (personId: string, volunteerId: string) => `${personId} ${volunteerId}`;

export const blockedPairs = ({ matches }: Pick<RotaInput, 'matches'>): BlockedPairs =>
  new Set(
    matches
      .filter(({ blocked }) => blocked)
      .map(({ personId, volunteerId }) => pairOf(personId, volunteerId)),
  );

const tenth = (km: number) => Math.round(km * 10) / 10;

/** Of a need what decides who may serve it. */
type NeedOfPerson = Pick<CompiledNeed, 'source' | 'person'>;

type Rule = (
  need: NeedOfPerson,
  volunteer: VolunteerToPlan,
  blocked: BlockedPairs,
) => Refusal | null;

const atHome = ({ source }: NeedOfPerson) => source.kind !== 'CALL';

/** One rule each; those that cost least to ask first. */
const RULES: readonly Rule[] = [
  ({ source }, { calls, visits }) =>
    (source.kind === 'CALL' ? calls : visits) ? null : { code: 'KIND' },
  ({ person: { languages } }, volunteer) =>
    languages.some((language) => volunteer.languages.includes(language))
      ? null
      : { code: 'LANGUAGE', languages },
  ({ person: { wishes } }, { gender }) =>
    wishes.genderRequired && wishes.gender !== null && gender !== wishes.gender
      ? { code: 'GENDER' }
      : null,
  (need, volunteer) => {
    if (!atHome(need)) return null;
    const km = distanceKm(volunteer, need.person);
    return km > volunteer.radiusKm
      ? { code: 'DISTANCE', km: tenth(km), limit: volunteer.radiusKm }
      : null;
  },
  (need, { acceptsPets }) =>
    atHome(need) && need.person.wishes.pets && !acceptsPets ? { code: 'PETS' } : null,
  (need, { acceptsSmoking }) =>
    atHome(need) && need.person.wishes.smoking && !acceptsSmoking ? { code: 'SMOKING' } : null,
  (need, { acceptsStairs }) =>
    atHome(need) && need.person.wishes.stairs && !acceptsStairs ? { code: 'STAIRS' } : null,
  ({ person }, { withMinors }) => (person.minor && !withMinors ? { code: 'MINOR' } : null),
  (_, { onboarding }) => {
    const missing = onboarding.missing.find(({ effect }) => effect === 'BLOCK');
    return missing ? { code: 'ONBOARDING', step: missing.step } : null;
  },
  ({ person }, { id }, blocked) =>
    blocked.size > 0 && blocked.has(pairOf(person.id, id)) ? { code: 'BLOCKED_PAIR' } : null,
];

/** Everything that keeps a volunteer from a need whatever the plan; empty where they may serve it. */
export const refusals = (
  need: NeedOfPerson,
  volunteer: VolunteerToPlan,
  blocked: BlockedPairs,
): Refusal[] => RULES.flatMap((rule) => rule(need, volunteer, blocked) ?? []);

/** Whether nothing keeps a volunteer from a need. */
export const isEligible = (
  need: NeedOfPerson,
  volunteer: VolunteerToPlan,
  blocked: BlockedPairs,
): boolean => RULES.every((rule) => rule(need, volunteer, blocked) === null);
