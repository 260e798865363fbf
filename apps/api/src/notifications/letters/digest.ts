import type { Locale } from '@presence/domain';
import type { Wording } from './letter';

/** Subjects longer than this are cut in mailboxes. */
const SUBJECT_LENGTH = 90;

const MORE = {
  fr: (count: number) => `et ${count} autre${count > 1 ? 's' : ''} nouvelle${count > 1 ? 's' : ''}`,
  en: (count: number) => `and ${count} more`,
} as const satisfies Record<Locale, (count: number) => string>;
const GREETING = { fr: 'Bonjour,', en: 'Hello,' } as const satisfies Record<Locale, string>;

/** Several letters as one: greeted once, each under its own subject as a heading. */
export function digestOf(letters: readonly Wording[], locale: Locale): Wording {
  return {
    subject: subjectOf(
      letters.map(({ subject }) => subject),
      locale,
    ),
    paragraphs: [GREETING[locale]],
    sections: letters.map(({ subject, paragraphs, ...section }) => ({
      ...section,
      heading: subject,
      paragraphs: paragraphs.filter((text) => text !== GREETING[locale]),
    })),
    closing: [],
  };
}

function subjectOf(subjects: readonly string[], locale: Locale): string {
  const all = subjects.join(' · ');
  if (all.length <= SUBJECT_LENGTH) return all;
  return `${subjects[0]} · ${MORE[locale](subjects.length - 1)}`;
}
