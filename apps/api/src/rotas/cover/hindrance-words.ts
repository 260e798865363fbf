import { labelsOf, type Localized } from '@presence/domain';
import type { TargetObstacle } from '@presence/rota';
import { COVER_TEXTS } from '../texts/cover';

const { notThen, noLongerAsked } = labelsOf(COVER_TEXTS, ({ untold }) => untold);
const HINDRANCES: Partial<Record<TargetObstacle['code'], Localized>> = labelsOf(
  COVER_TEXTS,
  ({ hindrances }) => hindrances,
);

/** Why a volunteer cannot take a contact over any more, told to them: "vous avez noté une absence ce jour-là". */
export function hindranceInWords(obstacles: readonly TargetObstacle[] | undefined): Localized {
  if (!obstacles) return noLongerAsked;
  // Free at another moment of that day, only not then.
  if (obstacles.length === 0) return notThen;
  const told = obstacles.map(({ code }) => HINDRANCES[code]);
  return told.every((words) => words !== undefined) ? (told[0] ?? noLongerAsked) : noLongerAsked;
}
