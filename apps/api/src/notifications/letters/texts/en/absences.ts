import { dateInWords } from '@presence/domain';
import type { WordingOf } from '../../letter';

const when = ({ from, until }: { from: string; until: string }) =>
  from === until
    ? `on ${dateInWords(from, 'en')}`
    : `from ${dateInWords(from, 'en')} to ${dateInWords(until, 'en')}`;

export const absenceNews: WordingOf<'ABSENCE_NEWS'> = ({ associationName, name, days, link }) =>
  days === null
    ? {
        subject: `${name} removed one of your absences`,
        paragraphs: [
          'Hello,',
          `At ${associationName}, ${name} removed an absence that was noted for you. What nobody had taken over yet is yours again.`,
        ],
        action: { label: 'See my absences', link },
        closing: ['If this is a mistake, note the absence again: two dates are enough.'],
      }
    : {
        subject: `${name} noted an absence for you`,
        paragraphs: [
          'Hello,',
          `At ${associationName}, ${name} noted that you will not be there ${when(days)}. The sessions that you were to lead on those days are offered to others: there is nothing for you to do.`,
        ],
        action: { label: 'See my absences', link },
        closing: [
          'If this is a mistake, remove the absence: what nobody has taken over yet is yours again.',
        ],
      };
