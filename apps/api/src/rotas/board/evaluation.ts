import type {
  ContactReasons,
  ContactTarget,
  FillingDraft,
  FillingQuery,
  ReplanOption,
  ReplanQuery,
  RotaGaps,
} from '@presence/contract';
import {
  fromEpochDay,
  localized,
  toEpochDay,
  type Contact,
  type Id,
  type Localized,
} from '@presence/domain';
import {
  explaining,
  recruitmentBrief,
  targetsOf,
  whenOf,
  type Names,
  type TargetObstacle,
  unableIn,
} from '@presence/rota';
import { takeoverCandidates } from '../cover/takeover-candidates';
import { fillingOf, stillFits, type PlannedFilling } from '../filling/planned-filling';
import { obstacleInWords, ofVolunteer } from '../obstacle-words';
import { optionsOf } from '../replan/options-of';
import { explained, reasonInWords } from './explained';
import type { Opened } from './opened-rota';

/** What is asked of a rota as it stands: by the board, for an absence, or who could have contacts in the place of a volunteer. */
export type Question =
  | { about: 'GAPS'; week?: number | undefined }
  | { about: 'TARGETS' | 'REASONS'; contactId: Id }
  | { about: 'REPLAN'; absence: ReplanQuery }
  | { about: 'UNABLE'; contactIds: readonly Id[] }
  | { about: 'FILLING'; query: FillingQuery }
  | { about: 'FITS'; proposals: FillingDraft['proposals'] }
  | { about: 'TAKEOVERS'; contacts: readonly Contact[]; leavingId: Id };
export type Evaluations = {
  GAPS: RotaGaps;
  TARGETS: ContactTarget[];
  REASONS: ContactReasons;
  REPLAN: ReplanOption[];
  UNABLE: { contactId: Id; why: Localized }[];
  FILLING: PlannedFilling;
  FITS: boolean;
  TAKEOVERS: Map<Id, Id[]>;
};

/**
 * Gaps explained one by one at most, fewer where each is held against more volunteers; any other is explained when it is
 * opened, and the brief counts them all.
 */
const mostGaps = (volunteers: number) => Math.min(200, Math.ceil(60_000 / (volunteers + 1)));

/** Null for a contact that the rota has not, or no longer asks for. */
export function evaluate(rota: Opened, question: Question): Evaluations[keyof Evaluations] | null {
  if (question.about === 'GAPS') return gapsOf(rota, question.week);
  if (question.about === 'FILLING') return fillingOf(rota, question.query);
  if (question.about === 'FITS') return stillFits(rota, question.proposals);
  if (question.about === 'REPLAN') return optionsOf(rota, question.absence);
  if (question.about === 'UNABLE') return unableOf(rota, question.contactIds);
  if (question.about === 'TAKEOVERS')
    return new Map(
      question.contacts.map((contact) => [
        contact.id,
        takeoverCandidates(rota, contact, question.leavingId),
      ]),
    );
  const at = rota.compiled.contacts.findIndex(({ id }) => id === question.contactId);
  if (at < 0) return null;
  return question.about === 'TARGETS'
    ? placesOf(rota, at)
    : { contactId: question.contactId, ...explained(rota, at) };
}

const NOT_THEN = obstacleInWords(({ noLongerThen }) => noLongerThen);

/** Contacts that can no longer stand as they do: "Awa : déjà 4 contacts cette semaine". */
function unableOf(
  { compiled, timed, names }: Opened,
  contactIds: readonly Id[],
): Evaluations['UNABLE'] {
  const asked = new Set(contactIds);
  const positions = compiled.contacts.flatMap(({ id }, at) => (id && asked.has(id) ? [at] : []));
  return unableIn(compiled, timed, positions).flatMap(({ contact, volunteerId, obstacles }) => {
    const contactId = compiled.contacts[contact]?.id;
    const name = names.volunteer(volunteerId);
    const why = obstacles.length > 0 ? obstaclesInWords(obstacles, names) : NOT_THEN;
    return contactId ? [{ contactId, why: ofVolunteer(name, why) }] : [];
  });
}

/** Every gap (of one week, when it is given) with its reasons, the heaviest first, and what to look for in a volunteer. */
function gapsOf(rota: Opened, week?: number): RotaGaps {
  const { compiled, timed, names } = rota;
  const weight = (at: number) =>
    compiled.instance.needs[compiled.instance.contacts[at]?.need ?? -1]?.weight ?? 0;
  const isAsked = (at: number) =>
    week === undefined || compiled.instance.contacts[at]?.week === week;
  const gaps = compiled.contacts.flatMap(({ id }, at) =>
    id !== null && !timed.plan[at] && isAsked(at) ? [{ id, at }] : [],
  );
  gaps.sort((one, other) => weight(other.at) - weight(one.at) || one.at - other.at);
  const idsOf = (positions: readonly number[]) =>
    positions.flatMap((at) => compiled.contacts[at]?.id ?? []);
  const prepared = explaining(compiled, timed);
  return {
    gaps: gaps
      .slice(0, mostGaps(compiled.volunteers.length))
      .map(({ id, at }) => ({ contactId: id, ...explained(rota, at, prepared) })),
    brief: recruitmentBrief(compiled, timed).map((line) => ({
      words: reasonInWords(line, names),
      contactIds: idsOf(line.contacts),
    })),
  };
}

/** Every volunteer (or those asked) and day of the contact's week, with the time it would take place, or what stands in the way. */
export function placesOf(
  { compiled, timed, names }: Opened,
  at: number,
  asked?: (volunteerId: Id) => boolean,
): ContactTarget[] {
  const idOf = (volunteer: number) => compiled.volunteers[volunteer]?.source.id ?? '';
  const from = toEpochDay(compiled.input.from);
  return targetsOf(compiled, timed, at, asked).map(({ volunteer, day, offer, obstacles }) => {
    const volunteerId = idOf(volunteer);
    if (!offer)
      return {
        volunteerId,
        date: fromEpochDay(from + day),
        start: null,
        volunteerIds: [],
        obstacle: obstaclesInWords(obstacles, names),
      };
    const { date, start } = whenOf(compiled, at, offer.start);
    return { volunteerId, date, start, volunteerIds: offer.volunteers.map(idOf), obstacle: null };
  });
}

const NOT_THAT_DAY = obstacleInWords(({ notThatDay }) => notThatDay);

/** Everything that stands in the way: "déjà 4 contacts cette semaine, 23 km, limite 15". */
function obstaclesInWords(obstacles: readonly TargetObstacle[], names: Names): Localized {
  const all = obstacles.map((obstacle) =>
    obstacle.code === 'NOT_THAT_DAY' ? NOT_THAT_DAY : reasonInWords(obstacle, names),
  );
  return localized((locale) => all.map((words) => words[locale]).join(', '));
}
