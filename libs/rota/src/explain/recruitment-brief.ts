import { WEEKDAYS } from '@presence/domain';
import type { Compiled, Coordinates } from '../compile/compiled';
import { localOf, weekdayOf } from '../compile/local-time';
import { Agenda } from '../sequence/agenda';
import { offersFor } from '../sequence/offers';
import type { Timed } from '../sequence/timed';
import { newcomerOf, OFFER, type Profile, withNewcomer } from './newcomer';

/**
 * Volunteers to look for, `people` of one profile: the contacts (positions) that they would unlock together in this
 * period, and in which parts of the day.
 */
export type RecruitmentLine = { code: 'RECRUIT' } & Profile & {
    people: number;
    contacts: readonly number[];
    weight: number;
    parts: readonly number[];
  };

const MOST_LINES = 6;
/** Uncovered contacts by which profiles are compared, from all over the rota; what the chosen one unlocks is counted of all. */
const SAMPLE = 200;

/** A newcomer put into the rota as far as they unlock something. */
type Tried = { line: RecruitmentLine; agenda: Agenda };

/**
 * Whom to look for: profiles of new volunteers, chosen one after the other by the weight of the uncovered
 * contacts that they could really take, hours, travel and caps included, everything else staying where it is. Each profile is said once.
 */
export function recruitmentBrief(
  compiled: Compiled,
  timed: Pick<Timed, 'plan' | 'starts'>,
): RecruitmentLine[] {
  let agenda = new Agenda(compiled, timed);
  let left = compiled.instance.contacts
    .filter(({ id, halfDays }) => !timed.plan[id] && halfDays.length > 0)
    .map(({ id }) => id);
  const lines: RecruitmentLine[] = [];
  while (lines.length < MOST_LINES && left.length > 0) {
    const chosen = bestOf(agenda, sampleOf(left));
    if (!chosen) break;
    const best = left.length > SAMPLE ? overAll(agenda, chosen.line, left) : chosen;
    lines.push(best.line);
    agenda = best.agenda;
    left = left.filter((contact) => !best.line.contacts.includes(contact));
  }
  return [...Map.groupBy(lines, keyOf).values()].map(together);
}

const keyOf = ({ kind, language, weekday, branchId, gender }: Profile): string =>
  [kind, language, weekday, branchId, gender].join();

/** Lines of one profile as one. */
function together(lines: readonly RecruitmentLine[]): RecruitmentLine {
  const [first, ...others] = lines;
  if (!first) throw new Error('There is no line.');
  return others.reduce(
    (sum, { people, contacts, weight, parts }) => ({
      ...sum,
      people: sum.people + people,
      contacts: [...sum.contacts, ...contacts].sort((one, other) => one - other),
      weight: sum.weight + weight,
      parts: [...new Set([...sum.parts, ...parts])].sort(),
    }),
    first,
  );
}

function sampleOf(contacts: readonly number[]): readonly number[] {
  const every = Math.max(1, Math.ceil(contacts.length / SAMPLE));
  return contacts.filter((_, at) => at % every === 0);
}

/** The same profile put in for all that it fits. */
function overAll(agenda: Agenda, profile: Profile, left: readonly number[]): Tried {
  const key = keyOf(profile);
  const [, contacts] =
    profilesOf(agenda.compiled, left).find(([other]) => keyOf(other) === key) ?? [];
  return attempt(agenda, profile, contacts ?? []);
}

function bestOf(agenda: Agenda, left: readonly number[]): Tried | null {
  let best: Tried | null = null;
  for (const [profile, contacts] of profilesOf(agenda.compiled, left)) {
    // No profile can do better than the weightiest of what fits it, as many as one volunteer offers.
    const weights = contacts
      .map((contact) => agenda.needOf(contact).weight)
      .sort((one, other) => other - one);
    const most = weights
      .slice(0, OFFER.maxContactsPerWeek * agenda.compiled.input.weeks)
      .reduce((sum, weight) => sum + weight, 0);
    if (best && most <= best.line.weight) continue;
    const tried = attempt(agenda, profile, contacts);
    if (tried.line.weight > (best?.line.weight ?? 0)) best = tried;
  }
  return best;
}

/** The profiles that fit at least one uncovered contact, with those that they fit; those that fit most first. */
function profilesOf(compiled: Compiled, left: readonly number[]): [Profile, number[]][] {
  const profiles = new Map<string, [Profile, number[]]>();
  for (const contact of left) {
    const need = compiled.needs[compiled.instance.contacts[contact]?.need ?? -1];
    if (!need) continue;
    const { person, source } = need;
    const days = (compiled.contacts[contact]?.spans ?? []).map(({ start }) =>
      weekdayOf(localOf(compiled.input.timeZone, start).day),
    );
    const gender = person.wishes.genderRequired ? person.wishes.gender : null;
    const kind = source.kind === 'CALL' ? 'CALL' : 'VISIT';
    for (const language of person.languages) {
      for (const weekday of WEEKDAYS.filter((day) => days.includes(day))) {
        const profile: Profile = { kind, language, weekday, branchId: person.branchId, gender };
        const key = keyOf(profile);
        const known = profiles.get(key);
        if (known) known[1].push(contact);
        else profiles.set(key, [profile, [contact]]);
      }
    }
  }
  return [...profiles.values()].sort(([, one], [, other]) => other.length - one.length);
}

function attempt(before: Agenda, profile: Profile, contacts: readonly number[]): Tried {
  const { compiled } = before;
  const id = `newcomer-${compiled.volunteers.length}`;
  const needs = new Set(contacts.map((contact) => compiled.instance.contacts[contact]?.need ?? -1));
  const opened = withNewcomer(
    compiled,
    newcomerOf(profile, middleOf(compiled, needs), compiled, id),
    needs,
  );
  const agenda = before.in(opened);
  const at = compiled.volunteers.length;
  const order = [...contacts].sort(
    (one, other) => agenda.needOf(other).weight - agenda.needOf(one).weight || one - other,
  );
  const unlocked = order.filter((contact) => {
    const alone = agenda.needOf(contact).volunteersNeeded === 1;
    const offer = offersFor(agenda, contact, alone ? { volunteers: (one) => one === at } : {}).find(
      ({ volunteers }) => volunteers.includes(at),
    );
    if (!offer) return false;
    agenda.put(contact, {
      halfDay: offer.halfDay,
      volunteers: offer.volunteers,
      start: offer.start,
    });
    return true;
  });
  const parts = [
    ...new Set(unlocked.map((contact) => (agenda.at(contact)?.halfDay ?? 0) % 3)),
  ].sort();
  const weight = unlocked.reduce((sum, contact) => sum + agenda.needOf(contact).weight, 0);
  return {
    line: {
      code: 'RECRUIT',
      ...profile,
      people: 1,
      contacts: unlocked.sort((one, other) => one - other),
      weight,
      parts,
    },
    agenda,
  };
}

/** The middle of the people of some needs: where the newcomer is taken to live. */
function middleOf({ needs }: Compiled, ids: ReadonlySet<number>): Coordinates {
  const people = [...ids].flatMap((id) => needs[id]?.person ?? []);
  const mean = (of: (place: Coordinates) => number) =>
    people.reduce((sum, person) => sum + of(person), 0) / Math.max(1, people.length);
  return {
    latitude: mean(({ latitude }) => latitude),
    longitude: mean(({ longitude }) => longitude),
  };
}
