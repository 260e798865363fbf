import type { Locale } from '@presence/domain';
import type { Wording } from './letter';
import { MAIL_TEXTS } from './texts/mail';

/** Subjects longer than this are cut in mailboxes. */
const SUBJECT_LENGTH = 90;

/** Several letters as one: greeted once, each under its own subject as a heading. */
export function digestOf(letters: readonly Wording[], locale: Locale): Wording {
  const { greeting } = MAIL_TEXTS[locale];
  return {
    subject: subjectOf(
      letters.map(({ subject }) => subject),
      locale,
    ),
    paragraphs: [greeting.text],
    sections: letters.map(({ subject, paragraphs, ...section }) => ({
      ...section,
      heading: subject,
      paragraphs: paragraphs.filter((text) => text !== greeting.text),
    })),
    closing: [],
  };
}

function subjectOf(subjects: readonly string[], locale: Locale): string {
  const all = subjects.join(' · ');
  if (all.length <= SUBJECT_LENGTH) return all;
  return `${subjects[0]} · ${MAIL_TEXTS[locale].more(subjects.length - 1)}`;
}
