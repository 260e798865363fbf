import { distanceKm, type Language } from '@presence/domain';
import type { Compiled } from '../compile/compiled';
import { pairOf } from '../compile/eligibility';
import { weeksIn } from '../cost/calendar';
import { sameAssignment } from '../cost/cost';
import { Agenda } from '../sequence/agenda';
import { offersFor } from '../sequence/offers';
import type { Timed } from '../sequence/timed';
import { type AboutUsualTime, aboutUsualTime } from './usual-time';

/** Why a contact is as it is. Each is true of the plan by the way it is found. */
export type Why =
  | { code: 'LOCKED' }
  | { code: 'REGULAR_FACE'; volunteerId: string; since: string | null }
  | { code: 'KEEPS_PUBLISHED' }
  | { code: 'ONLY_SPEAKER'; volunteerId: string; language: Language }
  /** Nobody else could take it with everything else where it is. */
  | { code: 'ONLY_FREE'; volunteerIds: readonly string[] }
  | { code: 'KNOWN_FACE'; volunteerId: string; last: string }
  /** The same face comes `times` times to this person in the period. */
  | { code: 'SAME_FACE'; volunteerId: string; times: number }
  | AboutUsualTime
  | { code: 'WISHED_GENDER'; volunteerId: string }
  /** The closest, or the one with the least of what they offer taken, of the `of` who could take it. */
  | { code: 'CLOSEST'; volunteerId: string; km: number; of: number }
  | { code: 'LEAST_LOADED'; volunteerId: string; load: number; of: number }
  | { code: 'LIKED_WINDOW' }
  | { code: 'WITHIN_CAP'; volunteerId: string; contacts: number; limit: number }
  | { code: 'SPEAKS'; volunteerId: string; language: Language }
  /** Free at an hour that the person accepts. */
  | { code: 'FREE_THEN'; volunteerId: string };

const REASONS = 3;

/** Three plain reasons for a covered contact of a timed plan, the weightiest first; none for an uncovered one. */
export function why(
  compiled: Compiled,
  timed: Pick<Timed, 'plan' | 'starts'>,
  contact: number,
): Why[] {
  const agenda = new Agenda(compiled, timed);
  const place = agenda.take(contact);
  const { need: id = -1, locked, published } = compiled.instance.contacts[contact] ?? {};
  const need = compiled.needs[id];
  if (!place || !need) return [];
  const faces = place.volunteers.map((volunteer) => faceOf(compiled, agenda, id, volunteer));
  const found: Why[] = [];
  if (locked) found.push({ code: 'LOCKED' });
  for (const face of faces)
    if (face.regular)
      found.push({ code: 'REGULAR_FACE', volunteerId: face.volunteerId, since: face.since });
  if (published && sameAssignment(published, place)) found.push({ code: 'KEEPS_PUBLISHED' });
  found.push(...faces.flatMap((face) => onlySpeaker(compiled, id, face)));

  const offers = offersFor(agenda, contact);
  const able = new Set([...offers.flatMap(({ volunteers }) => volunteers), ...place.volunteers]);
  if (able.size === place.volunteers.length)
    found.push({ code: 'ONLY_FREE', volunteerIds: faces.map(({ volunteerId }) => volunteerId) });
  for (const { volunteerId, last, regular } of faces)
    if (last && !regular) found.push({ code: 'KNOWN_FACE', volunteerId, last });
  for (const { volunteerId, times } of faces)
    if (times > 0) found.push({ code: 'SAME_FACE', volunteerId, times: times + 1 });
  const usual = aboutUsualTime(agenda, contact, place);
  if (usual) found.push(usual);
  const { wishes } = need.person;
  for (const face of faces)
    if (wishes.gender && face.source.gender === wishes.gender)
      found.push({ code: 'WISHED_GENDER', volunteerId: face.volunteerId });
  if (able.size > 1) found.push(...compared(compiled, agenda, id, faces, [...able]));
  if (need.source.liked.length > 0) found.push({ code: 'LIKED_WINDOW' });
  for (const face of faces) {
    const inWeek = agenda.inWeek(face.volunteer, place.halfDay) + 1;
    const limit = face.source.maxContactsPerWeek;
    if (inWeek <= limit)
      found.push({ code: 'WITHIN_CAP', volunteerId: face.volunteerId, contacts: inWeek, limit });
    const language = need.person.languages.find((one) => face.source.languages.includes(one));
    if (language) found.push({ code: 'SPEAKS', volunteerId: face.volunteerId, language });
    found.push({ code: 'FREE_THEN', volunteerId: face.volunteerId });
  }
  return weightiest(found, usual);
}

/** The first reasons, that about the usual time always among them. */
function weightiest(found: readonly Why[], usual: Why | null): Why[] {
  const first = found.slice(0, REASONS);
  return !usual || first.includes(usual) ? first : [...first.slice(0, REASONS - 1), usual];
}

type Face = ReturnType<typeof faceOf>;

/** What is known of a volunteer and the person of a need: from before, and from the rest of the plan. */
function faceOf(
  { volunteers, needs, input }: Compiled,
  agenda: Agenda,
  need: number,
  volunteer: number,
) {
  const source = volunteers[volunteer]?.source;
  const person = needs[need]?.person;
  if (!source || !person) throw new RangeError(`No volunteer ${volunteer} or need ${need}`);
  const pair = pairOf(person.id, source.id);
  const match = input.matches.find(
    (one) =>
      !one.blocked &&
      (one.endedOn === null || one.endedOn >= input.from) &&
      pairOf(one.personId, one.volunteerId) === pair,
  );
  const last = input.history
    .filter((one) => pairOf(one.personId, one.volunteerId) === pair)
    .map(({ lastOn }) => lastOn);
  return {
    volunteer,
    volunteerId: source.id,
    source,
    regular: !!match || person.leadVolunteerId === source.id,
    since: match?.since ?? null,
    last: last.sort().at(-1) ?? null,
    times: agenda.doneBy(volunteer).filter((entry) => entry.need === need).length,
  };
}

function onlySpeaker(
  { volunteers, needs }: Compiled,
  need: number,
  { volunteerId, source }: Face,
): Why[] {
  const { person, source: wanted } = needs[need] ?? {};
  const language = person?.languages.find((one) => source.languages.includes(one));
  const others = volunteers.filter(
    (other) =>
      other.source.id !== volunteerId &&
      (wanted?.kind === 'CALL' ? other.source.calls : other.source.visits),
  );
  const alone = !others.some((other) =>
    person?.languages.some((one) => other.source.languages.includes(one)),
  );
  return language && alone && others.length > 0
    ? [{ code: 'ONLY_SPEAKER', volunteerId, language }]
    : [];
}

/** How a face stands among those who could take the contact: closest (of a visit), least loaded. */
function compared(
  { volunteers, needs, instance }: Compiled,
  agenda: Agenda,
  need: number,
  faces: readonly Face[],
  able: readonly number[],
): Why[] {
  const { person, source: wanted } = needs[need] ?? {};
  const found: Why[] = [];
  const weeks = weeksIn(instance.halfDays);
  const km = (volunteer: number) => {
    const source = volunteers[volunteer]?.source;
    return source && person ? distanceKm(source, person) : Infinity;
  };
  const share = (volunteer: number) =>
    agenda.doneBy(volunteer).length /
    Math.max(1, (instance.volunteers[volunteer]?.maxContactsPerWeek ?? 1) * weeks);
  const others = able.filter((volunteer) => !faces.some((face) => face.volunteer === volunteer));
  for (const { volunteer, volunteerId } of faces) {
    const own = { volunteerId, of: able.length };
    if (
      wanted?.kind !== 'CALL' &&
      others.length > 0 &&
      others.every((other) => km(other) > km(volunteer))
    )
      found.push({ code: 'CLOSEST', km: Math.round(km(volunteer) * 10) / 10, ...own });
    if (others.length > 0 && others.every((other) => share(other) > share(volunteer)))
      found.push({ code: 'LEAST_LOADED', load: agenda.doneBy(volunteer).length, ...own });
  }
  return found;
}
