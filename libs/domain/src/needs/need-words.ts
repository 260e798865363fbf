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

/** What is said round the facts of a need. */
type NeedWords = {
  one: (kind: ContactKind) => string;
  everyDay: (one: string) => string;
  aWeek: (many: string) => string;
  everyWeeks: (one: string, weeks: number) => string;
  monthly: (one: string, nth: string, weekday: string) => string;
  minutesLeft: (rest: string) => string;
  onDay: (weekday: string) => string;
  lasting: (length: string) => string;
  byTwo: string;
  liked: (windows: string) => string;
  impossible: (windows: string) => string;
};
const WORDS: Readonly<Record<Locale, NeedWords>> = {
  fr: {
    one: (kind) => `${kind === 'VISIT' ? 'une' : 'un'} ${CONTACT_KIND_LABELS[kind].fr}`,
    everyDay: (one) => `${one} chaque jour`,
    aWeek: (many) => `${many} par semaine`,
    everyWeeks: (one, weeks) => `${one} toutes les ${NUMBERS.fr[weeks] ?? weeks} semaines`,
    monthly: (one, nth, weekday) => `${one} le ${nth} ${weekday} du mois`,
    minutesLeft: (rest) => rest,
    onDay: (weekday) => `le ${weekday}`,
    lasting: (length) => `de ${length}`,
    byTwo: 'par deux bénévoles ensemble',
    liked: (windows) => `de préférence ${windows}`,
    impossible: (windows) => `jamais ${windows}`,
  },
  en: {
    one: (kind) => `a ${CONTACT_KIND_LABELS[kind].en}`,
    everyDay: (one) => `${one} every day`,
    aWeek: (many) => `${many} a week`,
    everyWeeks: (one, weeks) =>
      weeks === 2 ? `${one} every other week` : `${one} every ${NUMBERS.en[weeks] ?? weeks} weeks`,
    monthly: (one, nth, weekday) => `${one} on the ${nth} ${weekday} of the month`,
    minutesLeft: (rest) => `${rest}\u00a0min`,
    onDay: (weekday) => weekday,
    lasting: (length) => `for ${length}`,
    byTwo: 'by two volunteers together',
    liked: (windows) => `preferably ${windows}`,
    impossible: (windows) => `never ${windows}`,
  },
};

/** How often, as people say it: "Deux appels par semaine", "Une visite toutes les deux semaines", "A visit on the last Thursday of the month". */
export function rhythmInWords(kind: ContactKind, rhythm: NeedRhythm, locale: Locale): string {
  const words = WORDS[locale];
  const one = words.one(kind);
  switch (rhythm.kind) {
    case 'TIMES_A_WEEK': {
      if (rhythm.times === 7) return capital(words.everyDay(one));
      const many =
        rhythm.times === 1
          ? one
          : `${NUMBERS[locale][rhythm.times] ?? rhythm.times} ${PLURALS[kind][locale]}`;
      return capital(words.aWeek(many));
    }
    case 'EVERY_WEEKS':
      return capital(words.everyWeeks(one, rhythm.every));
    case 'MONTHLY':
      return capital(words.monthly(one, NTH[locale][rhythm.nth], dayWord(rhythm.weekday, locale)));
  }
}

/** A length in minutes: "20 minutes", "1 h", "1 h 30"; "1 h 30 min" in English. */
export function lengthInWords(minutes: number, locale: Locale): string {
  if (minutes < 60) return `${minutes} minutes`;
  const rest = minutes % 60;
  if (rest === 0) return `${Math.floor(minutes / 60)}\u00a0h`;
  return `${Math.floor(minutes / 60)}\u00a0h\u00a0${WORDS[locale].minutesLeft(String(rest).padStart(2, '0'))}`;
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
          `${WORDS[locale].onDay(dayWord(weekday, locale))} ${enumerate(
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
  const words = WORDS[locale];
  const parts = [
    rhythmInWords(kind, rhythm, locale),
    words.lasting(lengthInWords(durationMinutes, locale)),
  ];
  if (volunteersNeeded === 2) parts.push(words.byTwo);
  if (liked.length > 0) parts.push(words.liked(windowsInWords(liked, locale)));
  if (impossible.length > 0) parts.push(words.impossible(windowsInWords(impossible, locale)));
  return `${parts.join(', ')}.`;
}
