import { freeOn, fromEpochDay, toEpochDay } from '@presence/domain';
import type { Instance, RotaContact, RotaNeed, RotaVolunteer } from '../instance';
import { candidateOf, continuity, minutesByHalfDay } from './candidates';
import { contactsOf } from './contacts';
import {
  type Compiled,
  type CompiledContact,
  type CompiledNeed,
  type CompiledVolunteer,
  type SkippedNeed,
} from './compiled';
import { halfDaysOf, usualHalfDay } from './contact-times';
import { blockedPairs, refusals } from './eligibility';
import { minuteAt, spanAt } from './local-time';
import type { RotaInput, VolunteerToPlan } from './rota-input';
import { merge, minuteOf, type Span, without } from './span';
import { weightOf } from './weight';

type Contact = CompiledContact & Pick<RotaContact, 'need' | 'week' | 'halfDays' | 'locked' | 'published'>;

/** Morning until 12, afternoon until 18, evening, in minutes since midnight. */
const EDGES = [0, 720, 1080];

/**
 * Makes an instance of people, needs and volunteers, and keeps the way back. Only what is coming is planned: what has
 * begun by `now` is kept as it stands. A need without consent for its kind gives no contact.
 */
export function compile(input: RotaInput): Compiled {
  const starts = halfDayStarts(input);
  const now = minuteOf(input.now);
  const volunteers = input.volunteers.map((source): CompiledVolunteer => ({
    source,
    free: freeSpans(source, input, now),
  }));
  const position = new Map(input.volunteers.map(({ id }, at) => [id, at]));
  const skipped: SkippedNeed[] = [];
  const dropped = new Set(input.contacts.map(({ id }) => id));
  const needs: CompiledNeed[] = [];
  const contacts: Contact[] = [];
  const standing = Map.groupBy(input.contacts, ({ needId }) => needId);

  for (const person of input.people) {
    for (const source of person.needs) {
      if (!person.consented.includes(source.kind)) {
        skipped.push({ needId: source.id, why: 'CONSENT' });
        continue;
      }
      const { found, past } = contactsOf({ source, person }, standing.get(source.id) ?? [], {
        ...input,
        starts,
        position,
        now,
      });
      for (const id of past) dropped.delete(id);
      if (found.length === 0) {
        skipped.push({ needId: source.id, why: 'NOT_DUE' });
        continue;
      }
      const need = needs.push({ source, person }) - 1;
      contacts.push(...found.map((contact) => ({ ...contact, need })));
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
  const rotaVolunteers = volunteers.map((volunteer, id) => rotaVolunteer(volunteer, id, position, { starts }));
  const instance: Instance = {
    halfDays: starts.length - 1,
    volunteers: rotaVolunteers,
    needs: rotaNeeds(input, needs, contacts, volunteers, rotaVolunteers, { starts }),
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

/** When a volunteer is free from `now` on, in the order of time: a day more at both ends, since theirs may begin earlier. */
function freeSpans(volunteer: VolunteerToPlan, { from, weeks }: RotaInput, now: number): Span[] {
  const first = toEpochDay(from) - 1;
  const windows = Array.from({ length: weeks * 7 + 2 }, (_, day) =>
    freeOn(volunteer.availability, volunteer.unavailabilities, fromEpochDay(first + day)).map((span) =>
      spanAt(volunteer.timeZone, first + day, span),
    ),
  ).flat();
  const taken = volunteer.bookings.map(({ startsAt, endsAt }) => ({
    start: minuteOf(startsAt),
    end: minuteOf(endsAt),
  }));
  return without(merge(windows), [...taken, { start: -Infinity, end: now }]);
}

function rotaVolunteer(
  { source, free }: CompiledVolunteer,
  id: number,
  position: ReadonlyMap<string, number>,
  period: Pick<Compiled, 'starts'>,
): RotaVolunteer {
  const { maxContactsPerWeek, maxVisitsPerWeek, maxContactsPerDay, maxPeople } = source;
  const apart = source.notPairedWith.flatMap((other) => position.get(other) ?? []);
  const minutes = minutesByHalfDay(free, period);
  return {
    id,
    minutes,
    maxContactsPerWeek,
    maxVisitsPerWeek,
    maxContactsPerDay,
    maxPeople,
    ...(apart.length > 0 && { apart }),
  };
}

function rotaNeeds(
  input: RotaInput,
  needs: readonly CompiledNeed[],
  contacts: readonly Contact[],
  volunteers: readonly CompiledVolunteer[],
  counted: readonly RotaVolunteer[],
  period: Pick<Compiled, 'starts'>,
): RotaNeed[] {
  const blocked = blockedPairs(input);
  const pair = continuity(input);
  const wanted = Map.groupBy(contacts, ({ need }) => need);
  const person = new Map(input.people.map(({ id }, at) => [id, at]));
  const last = new Map<string, string>();
  for (const { personId, lastOn } of input.history) if (lastOn > (last.get(personId) ?? '')) last.set(personId, lastOn);

  return needs.map((need, id) => {
    const open = merge((wanted.get(id) ?? []).flatMap(({ spans }) => spans));
    const spans = Map.groupBy(open, (span) => halfDaysOf([span], period)[0] ?? -1);
    const { source } = need;
    const candidates = volunteers.flatMap((volunteer, at) => {
      if (refusals(need, volunteer.source, blocked).length > 0) return [];
      return (
        candidateOf(need, spans, volunteer, counted[at]?.minutes ?? [], at, pair(need.person, volunteer.source.id)) ??
        []
      );
    });
    return {
      id,
      person: person.get(need.person.id) ?? 0,
      kind: source.kind === 'CALL' ? 'CALL' : 'VISIT',
      weight: weightOf(source.priority, source.waitingSince, last.get(need.person.id), input.from),
      volunteersNeeded: source.volunteersNeeded,
      usual: usualHalfDay(source, need.person, { ...input, ...period }),
      candidates,
    };
  });
}
