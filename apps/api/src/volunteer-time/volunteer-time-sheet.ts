import {
  accountsOf,
  decimalInWords,
  shortDateInWords,
  type DatedRate,
  type Locale,
  type ValuedTime,
} from '@presence/domain';
import type { CsvCell } from '@presence/formats';
import { VOLUNTEER_TIME_TEXTS } from './texts/volunteer-time';

/**
 * Volunteer time as a sheet: a line for each month, volunteer, function and rate; then the entry in the accounts, the same
 * amount debited and credited, and how it was counted, with the rates and where they come from.
 */
export function volunteerTimeSheet(
  lines: readonly ValuedTime[],
  rates: readonly DatedRate[],
  language: Locale,
): CsvCell[][] {
  const { functions, words, method, rate } = VOLUNTEER_TIME_TEXTS[language];
  const { hours, value, unvaluedHours } = accountsOf(lines);
  const chosen = rates.map(({ unit, amount, from, source, function: work }) => {
    const text = rate[unit](
      decimalInWords(amount, language),
      shortDateInWords(from, language, true),
    );
    return [words.rate, text, work === null ? null : functions[work], source];
  });
  return [
    [
      ...[words.month, words.volunteer, words.function, words.hours, words.hourlyValue],
      ...[words.value, words.kilometres, words.kilometreValue, words.travelValue],
    ],
    ...lines.map((line) => [
      ...[line.month, line.displayName, functions[line.function], line.hours, line.hourlyValue],
      ...[line.value, line.kilometres, line.kilometreValue, line.travelValue],
    ]),
    [],
    [words.entry, words.hours, words.debit, words.credit, words.unvalued],
    [null, hours, value, value, unvaluedHours],
    [],
    ...method.map((sentence) => [words.method, sentence]),
    ...chosen,
  ];
}
