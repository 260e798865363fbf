import type { ContactKind } from '../instance';
import type { Draw } from './draw';
import { placeIn, type Branch, type Point } from './places';
import { WEEKS } from './size';
import type { DrawnVolunteer } from './volunteers';
import { ASKED_LANGUAGES, ASKED_SKILLS, HALF_DAY_WEIGHTS } from './words';

/** A need before it is known who may serve it. `windows` holds, for each contact of a week, its half-days of the week. */
export type DrawnNeed = Point & {
  id: number;
  person: number;
  branch: number;
  kind: ContactKind;
  /** Length of a contact, without what it takes to get there. */
  length: number;
  weight: number;
  volunteersNeeded: 1 | 2;
  language: string;
  genderRequired: 'F' | 'M' | null;
  genderWished: 'F' | 'M' | null;
  skill: string;
  usual: number;
  windows: readonly (readonly number[])[];
  /** The weeks (0–3) in which contacts are wanted. */
  weeks: readonly number[];
  /** Who serves it already, when somebody of the branch does. */
  regular: number | null;
};

const GENDERS = [
  ['F', 85],
  ['M', 15],
] as const;
const WEIGHTS = [
  [1, 60],
  [3, 30],
  [9, 10],
] as const;

/** The needs of one person: a call, a visit, or both. */
export function drawNeeds(
  draw: Draw,
  person: number,
  branches: readonly Branch[],
  volunteers: readonly DrawnVolunteer[],
  first: number,
): DrawnNeed[] {
  const branch = branches.length === 1 ? 0 : draw.whole(0, branches.length - 1);
  const kinds = draw.one<readonly ContactKind[]>([
    [['CALL'], 61],
    [['VISIT'], 23],
    [['CALL', 'VISIT'], 16],
  ]);
  const whole = {
    person,
    branch,
    ...placeIn(draw, branches[branch]),
    language: draw.one(ASKED_LANGUAGES),
    genderWished: draw.chance(0.14) ? draw.one(GENDERS) : null,
  };
  return kinds.map((kind, at) => {
    const visit = kind === 'VISIT';
    const rhythm = visit
      ? draw.one([
          ['WEEKLY', 55],
          ['FORTNIGHTLY', 45],
        ])
      : draw.one([
          ['WEEKLY', 65],
          ['FORTNIGHTLY', 21],
          ['TWICE', 14],
        ]);
    const asked = {
      ...whole,
      id: first + at,
      kind,
      length: visit
        ? draw.one<number>([
            [60, 72],
            [90, 28],
          ])
        : draw.one<number>([
            [30, 70],
            [45, 30],
          ]),
      weight: draw.one<number>(WEIGHTS),
      volunteersNeeded: visit && draw.chance(0.045) ? (2 as const) : (1 as const),
      genderRequired: draw.chance(0.07) ? draw.one(GENDERS) : null,
      skill: draw.one(ASKED_SKILLS),
      weeks: Array.from({ length: WEEKS }, (_, week) => week).filter(
        (week) => rhythm !== 'FORTNIGHTLY' || week % 2 === first % 2,
      ),
    };
    const regular = draw.chance(0.66) ? drawRegular(draw, asked, volunteers) : null;
    const usual = drawUsual(draw, regular);
    return {
      ...asked,
      regular: regular?.id ?? null,
      usual,
      windows: drawWindows(draw, usual, rhythm === 'TWICE'),
    };
  });
}

type AskedOfVolunteer = Pick<
  DrawnNeed,
  'kind' | 'language' | 'genderRequired' | 'skill' | 'branch' | 'x' | 'y'
>;

/** Whether a volunteer may serve a need, its times aside. */
export function maySuit(need: AskedOfVolunteer, volunteer: DrawnVolunteer): boolean {
  if (!volunteer.kinds.includes(need.kind) || !volunteer.languages.includes(need.language))
    return false;
  if (need.genderRequired && need.genderRequired !== volunteer.gender) return false;
  if (need.skill && !volunteer.skills.includes(need.skill)) return false;
  if (need.kind === 'VISIT')
    return Math.hypot(need.x - volunteer.x, need.y - volunteer.y) <= volunteer.radius;
  return volunteer.branch === need.branch || volunteer.remote.has(need.branch);
}

/** Whoever has served a need so far: mostly one of the branch, those who offer more rather. */
function drawRegular(
  draw: Draw,
  need: AskedOfVolunteer,
  volunteers: readonly DrawnVolunteer[],
): DrawnVolunteer | null {
  const able = volunteers.filter((volunteer) => maySuit(need, volunteer));
  if (able.length === 0) return null;
  return draw.one(
    able.map(
      (volunteer) =>
        [volunteer, volunteer.wish * (volunteer.branch === need.branch ? 1 : 0.2)] as const,
    ),
  );
}

/** The usual half-day of the week: one that the regular volunteer has free. */
function drawUsual(draw: Draw, regular: DrawnVolunteer | null): number {
  if (!regular) return draw.one(HALF_DAY_WEIGHTS);
  return draw.one(
    HALF_DAY_WEIGHTS.map(
      ([at, weight]) =>
        [
          at,
          weight * (regular.minutes.some((free, h) => free > 0 && h % 21 === at) ? 1 : 1e-9),
        ] as const,
    ),
  );
}

/** The half-days of the week that suit, the usual one among them; for two a week, those of its beginning and its end. */
function drawWindows(draw: Draw, usual: number, twice: boolean): number[][] {
  const others = HALF_DAY_WEIGHTS.filter(([at]) => at !== usual);
  const suiting = [usual, ...draw.some(others, draw.whole(1, 5))].sort((one, other) => one - other);
  if (!twice) return [suiting];
  const days = [...new Set(suiting.map((at) => Math.floor(at / 3)))];
  if (days.length === 1) return [suiting.slice(0, 1), [(suiting[0] ?? 0) < 9 ? 10 : 1]];
  const turn = days[Math.floor(days.length / 2)] ?? 0;
  return [
    suiting.filter((at) => Math.floor(at / 3) < turn),
    suiting.filter((at) => Math.floor(at / 3) >= turn),
  ];
}
