import type { ContactChange, ReplanOption, ReplanQuery } from '@presence/contract';
import { repair, whenOf, type Compiled, type Difference, type Repair } from '@presence/rota';
import type { Opened } from '../board/opened-rota';

type Changes = Pick<ReplanOption, 'changes'>;
export const isSame = (one: Changes, other: Changes) =>
  JSON.stringify(one.changes) === JSON.stringify(other.changes);

/** Each plan but those that are the same as one before. */
export const differing = <Plan extends Changes>(plans: readonly Plan[]): Plan[] =>
  plans.filter((plan, at) => !plans.slice(0, at).some((before) => isSame(before, plan)));

/** Up to three plans for the absence of a volunteer, those that differ. */
export function optionsOf({ compiled, timed }: Opened, absence: ReplanQuery): ReplanOption[] {
  const repairs = repair(compiled, timed, { kind: 'ABSENT', ...absence });
  return differing(
    repairs.plans.map((one, level) =>
      optionOf(repairs.compiled, one, level, repairs.contacts.length),
    ),
  );
}

function optionOf(
  compiled: Compiled,
  { differences, disturbed, uncovered }: Repair,
  level: number,
  concerned: number,
): ReplanOption {
  return {
    level,
    covered: concerned - uncovered.length,
    uncovered: uncovered.length,
    peopleDisturbed: disturbed.length,
    changes: differences.flatMap((difference) => changeOf(compiled, difference)),
  };
}

function changeOf(compiled: Compiled, { contact, before, after }: Difference): ContactChange[] {
  const contactId = compiled.contacts[contact]?.id;
  const need = compiled.needs[compiled.instance.contacts[contact]?.need ?? -1];
  const told = (place: Difference['before']) => {
    if (!place) return { date: null, start: null, volunteerIds: [] };
    const { date, start } = whenOf(compiled, contact, place.start);
    return {
      date,
      start,
      volunteerIds: place.volunteers.flatMap(
        (volunteer) => compiled.volunteers[volunteer]?.source.id ?? [],
      ),
    };
  };
  return contactId && need
    ? [{ contactId, personId: need.person.id, before: told(before), after: told(after) }]
    : [];
}
