import { partOfDay, type PartOfDay } from '../listings/part-of-day';

/** Under this age, in years, somebody is looked for among groups of young people. */
const YOUNG = 26;
/** Words before a number of years that is no age. */
const SINCE = /^(depuis|pendant|a|y|for|since)$/;
const YEARS = /^(ans|an|years?|yo)$/;

/** Whether an age is said that is young, and at which words ("15 ans"). */
export function ageIn(words: readonly string[]): { isYoung: boolean; places: number[] } {
  for (const [index, word] of words.entries()) {
    if (!/^\d{1,2}$/.test(word) || !YEARS.test(words[index + 1] ?? '')) continue;
    const isAge = !SINCE.test(words[index - 1] ?? '');
    return { isYoung: isAge && Number(word) < YOUNG, places: [index, index + 1] };
  }
  return { isYoung: false, places: [] };
}

/** The part of the day of an hour that is said, and at which words ("18h", "19 h 30", "20h30"). */
export function hourIn(words: readonly string[]): { part: PartOfDay | null; places: number[] } {
  for (const [index, word] of words.entries()) {
    const joined = /^(\d{1,2})h(\d{2})?$/.exec(word);
    const apart = /^\d{1,2}$/.test(word) && /^(h|heures?)$/.test(words[index + 1] ?? '');
    if (!joined && !apart) continue;
    const hour = Number(joined?.[1] ?? word);
    if (hour > 23) continue;
    return {
      part: partOfDay(`${String(hour).padStart(2, '0')}:00`),
      places: joined ? [index] : [index, index + 1],
    };
  }
  return { part: null, places: [] };
}
