import type { ClosedDay, Language, PublicHoliday, Weekday } from '@presence/domain';
import { canMeet, wayFromHome } from '../compile/candidates';
import { matchingIn, withEveryone } from '../compile/changed';
import type { Compiled } from '../compile/compiled';
import type { Matching } from '../compile/matching';
import { localOf, weekdayOf } from '../compile/local-time';
import { Agenda } from '../sequence/agenda';
import type { Timed } from '../sequence/timed';
import { difficulty, type Hindrance, hindranceOf, sumOf } from './obstacles';
import { closedDays } from './holidays';
import { type SmallestChange, smallestChange } from './smallest-change';

/** What is true of everyone at once. `weekdays` are those on which the person accepts the contact; empty: on any day. */
export type Lack =
  | { code: 'NO_WINDOW' }
  /** Every day that suits the person is a public holiday on which the contact does not take place. */
  | { code: 'ONLY_HOLIDAYS'; holidays: readonly PublicHoliday[] }
  /** The association is closed on days that suit the person, and the others, if any, are public holidays. */
  | { code: 'ONLY_CLOSED'; days: readonly ClosedDay[] }
  | { code: 'NOBODY_SPEAKS'; languages: readonly Language[]; weekdays: readonly Weekday[] }
  | { code: 'NOBODY_FREE'; weekdays: readonly Weekday[] };

/** Why nobody comes: who was nearly possible, the nearest first, what is lacking altogether, and what would change it. */
export type WhyNot = {
  contact: number;
  nearly: readonly Hindrance[];
  lack: Lack | null;
  change: SmallestChange | null;
};

/** Obstacles together beyond which nobody is "nearly" possible. */
const NEAR = 9;
const MOST_NAMED = 5;

/** What every contact of a timed plan is explained from: made once for all of them. */
export type Explaining = { matching: Matching; agenda: Agenda };

export const explaining = (rota: Compiled, timed: Pick<Timed, 'plan' | 'starts'>): Explaining => ({
  matching: matchingIn(rota),
  agenda: new Agenda(rota, timed),
});

/** Why a contact is uncovered in a timed plan. Every hindrance is one of this very plan; the change was really tried. */
export function whyNot(
  rota: Compiled,
  timed: Pick<Timed, 'plan' | 'starts'>,
  contact: number,
  { matching, agenda: all } = explaining(rota, timed),
): WhyNot {
  const compiled = withEveryone(rota, rota.instance.contacts[contact]?.need ?? -1, matching);
  const agenda = all.in(compiled);
  if ((compiled.instance.contacts[contact]?.halfDays.length ?? 0) === 0) {
    return {
      contact,
      nearly: [],
      lack: noDayOf(compiled, contact),
      change: smallestChange(agenda, matching, contact, []),
    };
  }
  const hindrances = compiled.volunteers
    .map((_, volunteer) => hindranceOf(agenda, matching, contact, volunteer))
    .filter(({ obstacles }) => obstacles.every((obstacle) => difficulty(obstacle) < 100))
    .sort((one, other) => sumOf(one) - sumOf(other) || one.volunteer - other.volunteer);
  return {
    contact,
    nearly: hindrances
      .filter((one) => one.obstacles.length > 0 && sumOf(one) <= NEAR)
      .slice(0, MOST_NAMED),
    lack: lackOf(compiled, contact),
    change: smallestChange(agenda, matching, contact, hindrances),
  };
}

function noDayOf(compiled: Compiled, contact: number): Lack {
  const holidays = closedDays(compiled, contact);
  if (holidays.some(({ closure }) => closure)) return { code: 'ONLY_CLOSED', days: holidays };
  return holidays.length > 0 ? { code: 'ONLY_HOLIDAYS', holidays } : { code: 'NO_WINDOW' };
}

function lackOf(compiled: Compiled, contact: number): Lack | null {
  const need = compiled.needs[compiled.instance.contacts[contact]?.need ?? -1];
  const spans = compiled.contacts[contact]?.spans ?? [];
  if (!need) return null;
  const { languages, timeZone } = need.person;
  const weekdays = [...new Set(spans.map(({ start }) => weekdayOf(localOf(timeZone, start).day)))];
  const free = compiled.volunteers.filter(({ source, free: hours }) => {
    const way = wayFromHome(source, need.person, need.source.kind);
    return (
      (need.source.kind === 'CALL' ? source.calls : source.visits) &&
      canMeet(spans, hours, need.source.durationMinutes, way)
    );
  });
  if (free.length === 0) return { code: 'NOBODY_FREE', weekdays };
  const speaks = ({ source }: Compiled['volunteers'][number]) =>
    languages.some((language) => source.languages.includes(language));
  if (free.some(speaks)) return null;
  return {
    code: 'NOBODY_SPEAKS',
    languages,
    weekdays: compiled.volunteers.some(speaks) ? weekdays : [],
  };
}
