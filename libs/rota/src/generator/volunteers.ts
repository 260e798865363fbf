import type { ContactKind, RotaVolunteer } from '../instance';
import type { Draw } from './draw';
import { placeIn, type Branch, type Point } from './places';
import { WEEKS } from './size';
import { FREE_MINUTES, HALF_DAY_WEIGHTS, OTHER_LANGUAGES, SKILLS } from './words';

/** A volunteer with what decides whom they may serve. */
export type DrawnVolunteer = RotaVolunteer &
  Point & {
    branch: number;
    gender: 'F' | 'M';
    languages: readonly string[];
    skills: readonly string[];
    kinds: readonly ContactKind[];
    /** How far they go, in kilometres. */
    radius: number;
    /** Other branches whose people they call. */
    remote: ReadonlySet<number>;
    /** Wished contacts a week before the whole is brought in proportion to the need. */
    wish: number;
  };

const KINDS = [
  [['CALL', 'VISIT'], 45],
  [['CALL'], 42],
  [['VISIT'], 13],
] as const;

export function drawVolunteer(draw: Draw, id: number, branches: readonly Branch[]): DrawnVolunteer {
  const branch = branches.length === 1 ? 0 : draw.whole(0, branches.length - 1);
  const kinds: readonly ContactKind[] = draw.one<readonly ContactKind[]>(KINDS);
  const others = branches
    .map((_, at) => [at, at === branch ? 0 : 1] as const)
    .filter(([, weight]) => weight > 0);
  return {
    id,
    branch,
    ...placeIn(draw, branches[branch]),
    gender: draw.chance(0.76) ? 'F' : 'M',
    languages: [
      'fr',
      ...draw.some(
        OTHER_LANGUAGES,
        draw.one([
          [0, 66],
          [1, 28],
          [2, 5],
          [3, 1],
        ]),
      ),
    ],
    skills: draw.some(
      SKILLS,
      draw.one([
        [0, 24],
        [1, 39],
        [2, 28],
        [3, 8],
        [4, 1],
      ]),
    ),
    kinds,
    radius: draw.between(4, 18),
    remote: new Set(draw.chance(0.27) ? draw.some(others, draw.whole(3, 4)) : []),
    wish: draw.whole(2, 7),
    minutes: drawMinutes(draw),
    maxContactsPerWeek: 0,
    maxVisitsPerWeek: 0,
    maxContactsPerDay: 0,
    maxPeople: 0,
  };
}

/** The same few half-days every week, without those of an absence. */
function drawMinutes(draw: Draw): number[] {
  const week = new Map(
    draw
      .some(HALF_DAY_WEIGHTS, draw.whole(2, 6))
      .map((halfDay) => [halfDay, draw.one<number>(FREE_MINUTES[(halfDay % 3) as 0 | 1 | 2])]),
  );
  const days = WEEKS * 7;
  const away = draw.chance(0.34) ? draw.whole(0, days - 1) : days;
  const back = away + draw.whole(5, 14);
  return Array.from({ length: days * 3 }, (_, at) => {
    const day = Math.floor(at / 3);
    return day >= away && day < back ? 0 : (week.get(at % 21) ?? 0);
  });
}

/** Sets the caps, so that all together offer `contacts` a week. */
export function withCaps(
  volunteers: readonly DrawnVolunteer[],
  contacts: number,
): DrawnVolunteer[] {
  const wished = volunteers.reduce((sum, { wish }) => sum + wish, 0);
  return volunteers.map((volunteer) => {
    const cap = Math.max(1, Math.round((volunteer.wish * contacts) / wished));
    return {
      ...volunteer,
      maxContactsPerWeek: cap,
      maxVisitsPerWeek: volunteer.kinds.includes('VISIT') ? Math.ceil(cap / 2) : 0,
      maxContactsPerDay: Math.max(2, Math.ceil(cap * 0.7)),
      maxPeople: Math.ceil(cap * 1.6),
    };
  });
}
