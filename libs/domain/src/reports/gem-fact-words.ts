import type { Locale } from '../identity';
import { sentence } from '../sessions/recurrence';
import { GEM_REPORT_TEXTS } from '../texts/gem-report';
import { GEM_FACTS, type GemDeclaration, type GemFact } from './gem-declaration';
import type { GemFacts } from './gem-facts';

/** What a fact is called, how it reads, and where it comes from. */
export type GemFactWords = { label: string; text: string; source: string };

/** The facts of a GEM as its report says them; several lines are parted by a line feed. `today` is a date (YYYY-MM-DD). */
export function gemFactWords(
  facts: GemFacts,
  { year, today, locale }: { year: number; today: string; locale: Locale },
): Record<GemFact, GemFactWords> {
  const { labels, sources, words } = GEM_REPORT_TEXTS[locale];
  const texts: Record<GemFact, string> = {
    NAME: words.name(facts.groupName, facts.associationName),
    PLACE: words.place(facts.communeName, facts.departmentCode),
    VENUES: facts.venues
      .map(({ name, street, postcode, communeName }) =>
        [name, street, `${postcode} ${communeName}`].filter(Boolean).join(', '),
      )
      .join('\n'),
    OPENING: facts.opening
      .map(({ recurrence, ...times }) => capital(sentence(recurrence, times, locale, today)))
      .join('\n'),
    VOLUNTEERS: words.volunteers(facts.volunteerCount),
    ACTIVITIES_DONE: words.done(facts),
    ACTIVITIES_PLANNED: words.planned(facts.plannedCount, year + 1),
  };
  const entries = GEM_FACTS.map(
    (fact) =>
      [
        fact,
        { label: labels[fact], text: texts[fact] || words.unknown, source: sources[fact] },
      ] as const,
  );
  return Object.fromEntries(entries) as Record<GemFact, GemFactWords>;
}

/** What the report says of a fact: the correction with its reason where there is one, else what Présence knows. */
export function reportedFact(
  { label, text, source }: GemFactWords,
  fact: GemFact,
  corrections: GemDeclaration['corrections'],
  locale: Locale,
): GemFactWords {
  const correction = corrections[fact];
  return correction.text === ''
    ? { label, text, source }
    : {
        label,
        text: correction.text,
        source: GEM_REPORT_TEXTS[locale].words.corrected(correction.reason),
      };
}

const capital = (text: string): string => text.charAt(0).toLocaleUpperCase() + text.slice(1);
