import type { ContactKind } from '../../people/consent';

const KINDS = { CALL: 'call', VISIT: 'visit', HOME_GROUP: 'small workshop at home' };
const NUMBERS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight'];

/** What is said of a need, and round its facts. */
export const needs = {
  kinds: KINDS,
  many: { CALL: 'calls', VISIT: 'visits', HOME_GROUP: 'small workshops at home' },
  numbers: NUMBERS,
  /** Which one of a month. */
  nth: { 1: 'first', 2: 'second', 3: 'third', 4: 'fourth', [-1]: 'last' },
  one: (kind: ContactKind) => `a ${KINDS[kind]}`,
  everyDay: (one: string) => `${one} every day`,
  aWeek: (many: string) => `${many} a week`,
  everyWeeks: (one: string, weeks: number) =>
    weeks === 2 ? `${one} every other week` : `${one} every ${NUMBERS[weeks] ?? weeks} weeks`,
  monthly: (one: string, nth: string, weekday: string) =>
    `${one} on the ${nth} ${weekday} of the month`,
  minutesLeft: (rest: string) => `${rest}\u00a0min`,
  onDay: (weekday: string) => weekday,
  lasting: (length: string) => `for ${length}`,
  byTwo: 'by two volunteers together',
  liked: (windows: string) => `preferably ${windows}`,
  impossible: (windows: string) => `never ${windows}`,
};
