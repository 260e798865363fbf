import type { Locale } from '../identity';
import type { ContactKind } from '../people/consent';
import { WEEKDAY_WORDS, enumerate, timesInWords } from '../sessions/recurrence/date-words';
import { WEEKDAYS, type Weekday } from '../sessions/recurrence/days';
import type { Need, NeedRhythm, WeekWindow } from './need';

/** What each kind of contact is called. */
export const CONTACT_KIND_LABELS = {
  CALL: { fr: 'appel', en: 'call' },
  VISIT: { fr: 'visite', en: 'visit' },
  HOME_GROUP: { fr: 'petit atelier à domicile', en: 'small workshop at home' },
} as const satisfies Record<ContactKind, Record<Locale, string>>;

const NUMBERS = {
  fr: ['zéro', 'un', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit'],
  en: ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight'],
} as const satisfies Record<Locale, readonly string[]>;
const NTH = {
  fr: { 1: 'premier', 2: 'deuxième', 3: 'troisième', 4: 'quatrième', [-1]: 'dernier' },
  en: { 1: 'first', 2: 'second', 3: 'third', 4: 'fourth', [-1]: 'last' },
} as const satisfies Record<Locale, Record<number, string>>;
const PLURALS = {
  CALL: { fr: 'appels', en: 'calls' },
  VISIT: { fr: 'visites', en: 'visits' },
  HOME_GROUP: { fr: 'petits ateliers à domicile', en: 'small workshops at home' },
} as const satisfies Record<ContactKind, Record<Locale, string>>;

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const dayWord = (weekday: Weekday, locale: Locale) =>
  WEEKDAY_WORDS[locale][WEEKDAYS.indexOf(weekday)] ?? '';

/** How often, as people say it: "Deux appels par semaine", "Une visite toutes les deux semaines", "A visit on the last Thursday of the month". */
export function rhythmInWords(kind: ContactKind, rhythm: NeedRhythm, locale: Locale): string {
  const label = CONTACT_KIND_LABELS[kind][locale];
  const one = locale === 'fr' ? `${kind === 'VISIT' ? 'une' : 'un'} ${label}` : `a ${label}`;
  switch (rhythm.kind) {
    case 'TIMES_A_WEEK': {
      if (rhythm.times === 7)
        return capital(locale === 'fr' ? `${one} chaque jour` : `${one} every day`);
      const many =
        rhythm.times === 1
          ? one
          : `${NUMBERS[locale][rhythm.times] ?? rhythm.times} ${PLURALS[kind][locale]}`;
      return capital(locale === 'fr' ? `${many} par semaine` : `${many} a week`);
    }
    case 'EVERY_WEEKS': {
      if (locale === 'en' && rhythm.every === 2) return capital(`${one} every other week`);
      const every = NUMBERS[locale][rhythm.every] ?? rhythm.every;
      return capital(
        locale === 'fr' ? `${one} toutes les ${every} semaines` : `${one} every ${every} weeks`,
      );
    }
    case 'MONTHLY': {
      const nth = NTH[locale][rhythm.nth];
      return capital(
        locale === 'fr'
          ? `${one} le ${nth} ${dayWord(rhythm.weekday, 'fr')} du mois`
          : `${one} on the ${nth} ${dayWord(rhythm.weekday, 'en')} of the month`,
      );
    }
  }
}

/** A length in minutes: "20 minutes", "1 h", "1 h 30"; "1 h 30 min" in English. */
export function lengthInWords(minutes: number, locale: Locale): string {
  if (minutes < 60) return `${minutes} minutes`;
  const rest = minutes % 60;
  if (rest === 0) return `${Math.floor(minutes / 60)}\u00a0h`;
  return `${Math.floor(minutes / 60)}\u00a0h\u00a0${String(rest).padStart(2, '0')}${locale === 'en' ? '\u00a0min' : ''}`;
}

/** Windows of the week in order, each day said once: "le mardi 10 h – 12 h et le jeudi 14 h – 16 h". */
export function windowsInWords(windows: readonly WeekWindow[], locale: Locale): string {
  const days = WEEKDAYS.flatMap((weekday) => {
    const times = windows
      .filter((window) => window.weekday === weekday)
      .sort((a, b) => a.start.localeCompare(b.start));
    return times.length === 0
      ? []
      : [
          `${locale === 'fr' ? 'le ' : ''}${dayWord(weekday, locale)} ${enumerate(
            times.map(({ start, end }) => timesInWords(start, end, locale)),
            locale,
          )}`,
        ];
  });
  return enumerate(days, locale);
}

/** The whole need in one sentence, without its dates: "Deux appels par semaine, de 20 minutes, plutôt le mardi 10 h – 12 h." */
export function needInWords(
  need: Pick<
    Need,
    'kind' | 'rhythm' | 'durationMinutes' | 'liked' | 'impossible' | 'volunteersNeeded'
  >,
  locale: Locale,
): string {
  const { kind, rhythm, durationMinutes, liked, impossible, volunteersNeeded } = need;
  const french = locale === 'fr';
  const parts = [
    rhythmInWords(kind, rhythm, locale),
    french
      ? `de ${lengthInWords(durationMinutes, locale)}`
      : `for ${lengthInWords(durationMinutes, locale)}`,
  ];
  if (volunteersNeeded === 2)
    parts.push(french ? 'par deux bénévoles ensemble' : 'by two volunteers together');
  if (liked.length > 0)
    parts.push(`${french ? 'de préférence' : 'preferably'} ${windowsInWords(liked, locale)}`);
  if (impossible.length > 0)
    parts.push(`${french ? 'jamais' : 'never'} ${windowsInWords(impossible, locale)}`);
  return `${parts.join(', ')}.`;
}
