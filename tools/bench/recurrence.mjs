import { medianRatio } from './figures.mjs';
import { product } from './stack.mjs';

const SERIES = 10_000;

/**
 * A year of sessions of many series.
 * @param {{ say: (line: string) => void }} options
 * @returns {import('./table.mjs').Row[]}
 */
export function recurrence({ say }) {
  const { ours, theirs, sessions, differences } = product().compareRecurrence(SERIES);
  say(`${SERIES.toLocaleString('en')} series gave ${sessions.toLocaleString('en')} sessions`);
  return [
    {
      work: 'a year of 10,000 series',
      against: 'rrule-temporal alone',
      figure: medianRatio(ours, theirs),
      atLeast: 0.5,
    },
    {
      work: 'a year of 10,000 series',
      against: 'series that ical.js sees otherwise',
      figure: differences,
      unit: '',
      atMost: 0,
    },
  ];
}
