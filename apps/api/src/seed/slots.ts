import type { Weekday } from '@presence/domain';
import type { Random } from './random';

/** A weekday and two local times. */
export type Slot = { weekday: Weekday; startTime: string; endTime: string };

const DAYS: readonly Weekday[] = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA'];
const PARTS: readonly (readonly [string, string])[][] = [
  [
    ['10:00', '12:00'],
    ['10:00', '11:30'],
  ],
  [
    ['14:00', '16:00'],
    ['14:30', '16:00'],
  ],
  [
    ['18:00', '20:00'],
    ['18:30', '20:30'],
    ['18:30', '20:00'],
  ],
];

/** Every part of every day but Sunday once, evenings of the week first: whoever takes them in turn never meets another. */
export function slotsOf(random: Random): Slot[] {
  const slot = (weekday: Weekday, part: number): Slot => {
    const [startTime, endTime] = random.pick(PARTS[part] ?? []);
    return { weekday, startTime, endTime };
  };
  const evenings = random.shuffle(DAYS.slice(0, 5).map((weekday) => slot(weekday, 2)));
  const days = random.shuffle(DAYS.flatMap((weekday) => [slot(weekday, 0), slot(weekday, 1)]));
  return [...evenings.slice(0, 3), ...days.slice(0, 2), ...evenings.slice(3), ...days.slice(2)];
}
