import { closedDaysOf, toEpochDay } from '@presence/domain';
import type { Candidate, Instance, RotaContact, RotaNeed } from '../instance';
import { fitOf } from './candidates';
import { checkInput } from '../check/check-input';
import { contactsOf } from './contacts';
import {
  type Compiled,
  type CompiledContact,
  type CompiledNeed,
  type SkippedNeed,
} from './compiled';
import { minuteAt } from './local-time';
import { candidatesOf, type Matching, matchingOf } from './matching';
import type { RotaInput } from './rota-input';
import { compiledVolunteer, rotaVolunteer } from './volunteers';
import { minuteOf } from './span';
import { unusualCosts, usualHalfDay } from './usual-time';
import { weightOf } from './weight';

type Contact = CompiledContact &
  Pick<RotaContact, 'need' | 'week' | 'halfDays' | 'locked' | 'published'>;

/** Morning until 12, afternoon until 18, evening, in minutes since midnight. */
const EDGES = [0, 720, 1080];

/**
 * Makes an instance of people, needs and volunteers, and keeps the way back. Only what is coming is planned: what has
 * begun by `now` is kept as it stands. A need without consent for its kind gives no contact.
 * @throws RotaInputError for an input that nothing can be planned from
 */
export function compile(input: RotaInput): Compiled {
  checkInput(input);
  const starts = halfDayStarts(input);
  const now = minuteOf(input.now);
  const volunteers = input.volunteers.map((source) =>
    compiledVolunteer(source, { ...input, starts }, now),
  );
  const position = new Map(input.volunteers.map(({ id }, at) => [id, at]));
  const skipped: SkippedNeed[] = [];
  const dropped = new Set(input.contacts.map(({ id }) => id));
  const needs: CompiledNeed[] = [];
  const contacts: Contact[] = [];
  const standing = Map.groupBy(input.contacts, ({ needId }) => needId);
  const met = Map.groupBy(input.met, ({ needId }) => needId);

  for (const person of input.people) {
    for (const source of person.needs) {
      if (!person.consented.includes(source.kind)) {
        skipped.push({ needId: source.id, why: 'CONSENT' });
        continue;
      }
      const need = {
        source,
        person,
        closed: closedDaysOf(source, input.onHolidays, person.holidays),
      };
      const { found, past } = contactsOf(need, standing.get(source.id) ?? [], {
        ...input,
        met: (met.get(source.id) ?? []).map(({ date }) => date),
        starts,
        position,
        now,
      });
      for (const id of past) dropped.delete(id);
      if (found.length === 0) {
        skipped.push({ needId: source.id, why: 'NOT_DUE' });
        continue;
      }
      const at = needs.push(need) - 1;
      contacts.push(...found.map((contact) => ({ ...contact, need: at })));
    }
  }
  for (const { id } of contacts) dropped.delete(id ?? '');
  const planned = contacts.map(({ need, week, halfDays, locked, published }, id): RotaContact => ({
    id,
    need,
    week,
    halfDays,
    ...(locked && { locked }),
    ...(published && { published }),
  }));
  const rotaVolunteers = volunteers.map((volunteer, id) =>
    rotaVolunteer(volunteer, id, position, { starts }),
  );
  const instance: Instance = {
    halfDays: starts.length - 1,
    volunteers: rotaVolunteers,
    needs: rotaNeeds(
      input,
      needs,
      contacts,
      matchingOf({ input, volunteers, starts }, rotaVolunteers),
    ),
    contacts: planned,
  };
  return {
    input,
    instance,
    starts,
    volunteers,
    needs,
    contacts: contacts.map(({ id, spans, standing: stands }) => ({ id, spans, standing: stands })),
    skipped,
    dropped: [...dropped],
  };
}

function halfDayStarts({ from, weeks, timeZone }: RotaInput): number[] {
  const first = toEpochDay(from);
  const days = Array.from({ length: weeks * 7 }, (_, day) => first + day);
  return [
    ...days.flatMap((day) => EDGES.map((edge) => minuteAt(timeZone, day, edge))),
    minuteAt(timeZone, first + weeks * 7, 0),
  ];
}

function rotaNeeds(
  input: RotaInput,
  needs: readonly CompiledNeed[],
  contacts: readonly Contact[],
  matching: Matching,
): RotaNeed[] {
  const wanted = Map.groupBy(contacts, ({ need }) => need);
  const person = new Map(input.people.map(({ id }, at) => [id, at]));
  const several = new Set(
    [...Map.groupBy(needs, (need) => need.person.id)].flatMap(([id, own]) =>
      own.length > 1 ? [id] : [],
    ),
  );
  const last = new Map<string, string>();
  for (const { personId, lastOn } of input.history)
    if (lastOn > (last.get(personId) ?? '')) last.set(personId, lastOn);

  return needs.map((need, id) => {
    const { source } = need;
    const own = wanted.get(id) ?? [];
    const accepted = own.flatMap(({ spans }) => spans);
    const candidates = candidatesOf(matching, need, accepted);
    const unlisted = unlistedOf(matching, need, own, candidates);
    const period = { ...input, starts: matching.starts };
    return {
      id,
      person: person.get(need.person.id) ?? 0,
      kind: source.kind === 'CALL' ? 'CALL' : 'VISIT',
      weight: weightOf(source.priority, source.waitingSince, last.get(need.person.id), input.from),
      volunteersNeeded: source.volunteersNeeded,
      usual: usualHalfDay(source, need.person, period),
      ...(source.usual && { unusual: unusualCosts(source.usual, need.person, period) }),
      candidates,
      ...(unlisted.length > 0 && { unlisted }),
      ...(several.has(need.person.id) && { countedAs: person.get(need.person.id) ?? 0 }),
    };
  });
}

/** The volunteers of locked contacts who are no candidates: what their face costs is known all the same. */
function unlistedOf(
  { volunteers, pair }: Matching,
  need: CompiledNeed,
  contacts: readonly Contact[],
  candidates: readonly Candidate[],
): Candidate[] {
  const locked = new Set(contacts.flatMap((contact) => contact.locked?.volunteers ?? []));
  for (const { volunteer } of candidates) locked.delete(volunteer);
  return [...locked].flatMap((volunteer) => {
    const who = volunteers[volunteer];
    return who
      ? {
          volunteer,
          minutes: 0,
          pair: pair(need.person, who.source.id),
          fit: fitOf(need, who.source),
          ...(who.accompanied.has(need.person.id) && { accompanies: true as const }),
        }
      : [];
  });
}
