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
  new Set(matches.filter(({ blocked }) => blocked).map(({ personId, volunteerId }) => pairOf(personId, volunteerId)));

const tenth = (km: number) => Math.round(km * 10) / 10;

/** Everything that keeps a volunteer from a need whatever the plan; empty where they may serve it. */
export function refusals(
  { source: need, person }: CompiledNeed,
  volunteer: VolunteerToPlan,
  blocked: BlockedPairs,
): Refusal[] {
  const found: Refusal[] = [];
  const { wishes } = person;
  if (blocked.has(pairOf(person.id, volunteer.id))) found.push({ code: 'BLOCKED_PAIR' });
  if (need.kind === 'CALL' ? !volunteer.calls : !volunteer.visits) found.push({ code: 'KIND' });
  if (!person.languages.some((language) => volunteer.languages.includes(language)))
    found.push({ code: 'LANGUAGE', languages: person.languages });
  if (wishes.genderRequired && wishes.gender !== null && volunteer.gender !== wishes.gender)
    found.push({ code: 'GENDER' });
  if (need.kind !== 'CALL') {
    const km = distanceKm(volunteer, person);
    if (km > volunteer.radiusKm) found.push({ code: 'DISTANCE', km: tenth(km), limit: volunteer.radiusKm });
    if (wishes.pets && !volunteer.acceptsPets) found.push({ code: 'PETS' });
    if (wishes.smoking && !volunteer.acceptsSmoking) found.push({ code: 'SMOKING' });
    if (wishes.stairs && !volunteer.acceptsStairs) found.push({ code: 'STAIRS' });
  }
  if (person.minor && !volunteer.withMinors) found.push({ code: 'MINOR' });
  for (const { step, effect } of volunteer.onboarding.missing)
    if (effect === 'BLOCK') found.push({ code: 'ONBOARDING', step });
  return found;
}
