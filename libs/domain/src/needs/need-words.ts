import { labelsOf, type Locale, type Localized } from '../identity';
import { NEEDS_TEXTS } from '../texts/needs';
import type { ContactKind } from '../people/consent';
import { enumerate, timesInWords, weekdayWord } from '../sessions/recurrence/date-words';
import { WEEKDAYS } from '../time/days';
import type { Need, NeedRhythm, WeekWindow } from './need';

/** What each kind of contact is called. */
export const CONTACT_KIND_LABELS: Readonly<Record<ContactKind, Localized>> = labelsOf(
  NEEDS_TEXTS,
  ({ needs }) => needs.kinds,
);

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** How often, as people say it: "Deux appels par semaine", "Une visite toutes les deux semaines", "A visit on the last Thursday of the month". */
export function rhythmInWords(kind: ContactKind, rhythm: NeedRhythm, locale: Locale): string {
  const words = NEEDS_TEXTS[locale].needs;
  const one = words.one(kind);
  switch (rhythm.kind) {
    case 'TIMES_A_WEEK': {
      if (rhythm.times === 7) return capital(words.everyDay(one));
      const many =
        rhythm.times === 1
          ? one
          : `${words.numbers[rhythm.times] ?? rhythm.times} ${words.many[kind]}`;
      return capital(words.aWeek(many));
    }
    case 'EVERY_WEEKS':
      return capital(words.everyWeeks(one, rhythm.every));
    case 'MONTHLY':
      return capital(
        words.monthly(one, words.nth[rhythm.nth], weekdayWord(rhythm.weekday, locale)),
      );
  }
}

/** A length in minutes: "20 minutes", "1 h", "1 h 30"; "1 h 30 min" in English. */
export function lengthInWords(minutes: number, locale: Locale): string {
  if (minutes < 60) return minutes === 1 ? '1 minute' : `${minutes} minutes`;
  const rest = minutes % 60;
  if (rest === 0) return `${Math.floor(minutes / 60)}\u00a0h`;
  return `${Math.floor(minutes / 60)}\u00a0h\u00a0${NEEDS_TEXTS[locale].needs.minutesLeft(String(rest).padStart(2, '0'))}`;
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
          `${NEEDS_TEXTS[locale].needs.onDay(weekdayWord(weekday, locale))} ${enumerate(
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
  const words = NEEDS_TEXTS[locale].needs;
  const parts = [
    rhythmInWords(kind, rhythm, locale),
    words.lasting(lengthInWords(durationMinutes, locale)),
  ];
  if (volunteersNeeded === 2) parts.push(words.byTwo);
  if (liked.length > 0) parts.push(words.liked(windowsInWords(liked, locale)));
  if (impossible.length > 0) parts.push(words.impossible(windowsInWords(impossible, locale)));
  return `${parts.join(', ')}.`;
}
