import type { Id } from '@presence/domain';

/** Chance that repeats itself: the same number tells the same story. */
export type Random = {
  /** Uniform in [0, 1). */
  next(): number;
  /** A whole number from `min` to `max`, both included. */
  whole(min: number, max: number): number;
  chance(probability: number): boolean;
  /** A share that is kept however few are drawn: true once in every `count` calls, at a moment of its own in each. */
  oneIn(count: number): () => boolean;
  pick<T>(list: readonly T[]): T;
  /** A new order of the list. */
  shuffle<T>(list: readonly T[]): T[];
  /** A UUID of version 7 whose time only counts upwards. */
  id(): Id;
};

const FIRST_ID_MS = Date.UTC(2025, 0, 1);

/** Mulberry32: 32 bits of state, good enough for invented people. */
export function randomFrom(number: number): Random {
  let state = number >>> 0;
  let made = 0;
  const bits = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
  const next = () => bits() / 2 ** 32;
  const whole = (min: number, max: number) => min + Math.floor(next() * (max - min + 1));
  return {
    next,
    whole,
    chance: (probability) => next() < probability,
    oneIn(count) {
      let call = 0;
      let moment = whole(0, count - 1);
      return () => {
        const now = call % count === moment;
        call += 1;
        if (call % count === 0) moment = whole(0, count - 1);
        return now;
      };
    },
    pick: <T>(list: readonly T[]) => list[whole(0, list.length - 1)] as T,
    shuffle<T>(list: readonly T[]) {
      const shuffled = [...list];
      for (let i = shuffled.length - 1; i > 0; i--) {
        const j = whole(0, i);
        [shuffled[i], shuffled[j]] = [shuffled[j] as T, shuffled[i] as T];
      }
      return shuffled;
    },
    id() {
      const time = (FIRST_ID_MS + made++).toString(16).padStart(12, '0');
      const rest = [bits(), bits()].map((part) => part.toString(16).padStart(8, '0')).join('');
      return `${time.slice(0, 8)}-${time.slice(8)}-7${rest.slice(0, 3)}-${'89ab'[whole(0, 3)]}${rest.slice(3, 6)}-${rest.slice(6, 16).padEnd(12, '0')}`;
    },
  };
}
