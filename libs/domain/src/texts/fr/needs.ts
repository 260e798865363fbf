import type { ContactKind } from '../../people/consent';

const KINDS = { CALL: 'appel', VISIT: 'visite', HOME_GROUP: 'petit atelier à domicile' };
const NUMBERS = ['zéro', 'un', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit'];

/** What is said of a need, and round its facts. */
export const needs = {
  kinds: KINDS,
  many: { CALL: 'appels', VISIT: 'visites', HOME_GROUP: 'petits ateliers à domicile' },
  numbers: NUMBERS,
  /** Which one of a month. */
  nth: { 1: 'premier', 2: 'deuxième', 3: 'troisième', 4: 'quatrième', [-1]: 'dernier' },
  one: (kind: ContactKind) => `${kind === 'VISIT' ? 'une' : 'un'} ${KINDS[kind]}`,
  everyDay: (one: string) => `${one} chaque jour`,
  aWeek: (many: string) => `${many} par semaine`,
  everyWeeks: (one: string, weeks: number) =>
    `${one} toutes les ${NUMBERS[weeks] ?? weeks} semaines`,
  monthly: (one: string, nth: string, weekday: string) => `${one} le ${nth} ${weekday} du mois`,
  minutesLeft: (rest: string) => rest,
  onDay: (weekday: string) => `le ${weekday}`,
  lasting: (length: string) => `de ${length}`,
  byTwo: 'par deux bénévoles ensemble',
  liked: (windows: string) => `de préférence ${windows}`,
  impossible: (windows: string) => `jamais ${windows}`,
};
