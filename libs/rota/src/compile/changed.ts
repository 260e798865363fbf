import type { Candidate } from '../instance';
import { type Compiled } from './compiled';
import { halfDaysOf } from './contact-times';
import { isEligible } from './eligibility';
import { candidatesOf, type Matching, matchingOf, MOST_CANDIDATES } from './matching';
import type { VolunteerToPlan } from './rota-input';
import { minuteOf, type Span } from './span';
import { compiledVolunteer, rotaVolunteer } from './volunteers';

const replaced = <T>(list: readonly T[], at: number, item: T): T[] => list.with(at, item);

export const matchingIn = (compiled: Compiled): Matching =>
  matchingOf(compiled, compiled.instance.volunteers);

/**
 * The same rota with one volunteer changed: their caps, hours or absences. Who is whose candidate stays as it was, so a
 * change may take hours away but not open a need that was refused (see `withCandidate`).
 */
export function withVolunteer(
  compiled: Compiled,
  volunteer: number,
  change: Partial<VolunteerToPlan>,
): Compiled {
  const known = compiled.volunteers[volunteer];
  if (!known) throw new RangeError(`No volunteer ${volunteer}`);
  const source = { ...known.source, ...change };
  const hours = 'availability' in change || 'unavailabilities' in change || 'bookings' in change;
  const period = { ...compiled.input, starts: compiled.starts };
  const changed = hours
    ? compiledVolunteer(source, period, minuteOf(compiled.input.now))
    : { ...known, source };
  const position = new Map(compiled.volunteers.map((one, at) => [one.source.id, at]));
  return {
    ...compiled,
    volunteers: replaced(compiled.volunteers, volunteer, changed),
    instance: {
      ...compiled.instance,
      volunteers: replaced(
        compiled.instance.volunteers,
        volunteer,
        rotaVolunteer(changed, volunteer, position, compiled),
      ),
    },
  };
}

/** The same rota in which a volunteer may serve a need whatever refuses it; null where their hours never meet. */
export function withCandidate(
  compiled: Compiled,
  need: number,
  volunteer: number,
  matching = matchingIn(compiled),
): Compiled | null {
  const known = compiled.instance.needs[need];
  const source = compiled.needs[need];
  if (!known || !source) throw new RangeError(`No need ${need}`);
  if (known.candidates.some((candidate) => candidate.volunteer === volunteer)) return compiled;
  const spans = spansOfNeed(compiled, need);
  const [added] = candidatesOf(matching, source, spans, (one) => one === volunteer);
  return added ? withCandidates(compiled, need, [...known.candidates, added]) : null;
}

/** The same rota in which a need has all who may serve it for candidates, however many. */
export function withEveryone(
  compiled: Compiled,
  need: number,
  matching = matchingIn(compiled),
): Compiled {
  const source = compiled.needs[need];
  const known = compiled.instance.needs[need]?.candidates ?? [];
  if (!source || known.length < MOST_CANDIDATES) return compiled;
  const all = candidatesOf(matching, source, spansOfNeed(compiled, need), undefined, Infinity);
  return withCandidates(compiled, need, all);
}

const spansOfNeed = ({ instance, contacts }: Compiled, need: number): Span[] =>
  instance.contacts.flatMap(({ id, need: of }) => (of === need ? (contacts[id]?.spans ?? []) : []));

const withCandidates = (
  compiled: Compiled,
  need: number,
  candidates: readonly Candidate[],
): Compiled => ({
  ...compiled,
  instance: {
    ...compiled.instance,
    needs: compiled.instance.needs.map((one, at) => (at === need ? { ...one, candidates } : one)),
  },
});

/** The same rota in which the person accepts one contact within these spans (each within one half-day). */
export function withSpans(compiled: Compiled, contact: number, spans: readonly Span[]): Compiled {
  const { need = -1 } = compiled.instance.contacts[contact] ?? {};
  const source = compiled.needs[need];
  if (!source) throw new RangeError(`No contact ${contact}`);
  const matching = matchingIn(compiled);
  const all = compiled.instance.contacts.flatMap(({ id, need: of }) =>
    of === need ? (id === contact ? spans : (compiled.contacts[id]?.spans ?? [])) : [],
  );
  const known = new Set(
    compiled.instance.needs[need]?.candidates.map(({ volunteer }) => volunteer),
  );
  const candidates = candidatesOf(matching, source, all, (volunteer) => {
    const who = compiled.volunteers[volunteer];
    return known.has(volunteer) || (!!who && isEligible(source, who.source, matching.blocked));
  });
  const opened = withCandidates(compiled, need, candidates);
  return {
    ...opened,
    contacts: compiled.contacts.map((one, at) => (at === contact ? { ...one, spans } : one)),
    instance: {
      ...opened.instance,
      contacts: opened.instance.contacts.map((one) =>
        one.id === contact ? { ...one, halfDays: halfDaysOf(spans, compiled) } : one,
      ),
    },
  };
}
