import type { Draw } from './draw';

/** A point, in kilometres. */
export type Point = { x: number; y: number };

/** Where a branch is, and how far its people live around. */
export type Branch = Point & { spread: number };

export function drawBranches(draw: Draw, count: number): Branch[] {
  return Array.from({ length: count }, () => ({
    x: draw.between(0, 650),
    y: draw.between(0, 650),
    spread: draw.between(4, 10),
  }));
}

/** Somewhere in a branch. */
export function placeIn(draw: Draw, branch: Branch | undefined): Point {
  const { x, y, spread } = branch ?? { x: 0, y: 0, spread: 0 };
  return { x: x + draw.around() * spread, y: y + draw.around() * spread };
}

export const distance = (one: Point, other: Point) => Math.hypot(one.x - other.x, one.y - other.y);
