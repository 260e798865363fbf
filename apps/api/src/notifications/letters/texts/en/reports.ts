import { dateInWords } from '@presence/domain';
import type { WordingOf } from '../../letter';

export const gemReportDue: WordingOf<'GEM_REPORT_DUE'> = ({
  associationName,
  groupNames,
  year,
  dueOn,
  link,
}) => ({
  subject: `The ${year} yearly report of your ${groupNames.length === 1 ? 'GEM' : 'GEMs'} is to be prepared`,
  paragraphs: [
    'Hello,',
    `Each year ${associationName} hands in the report of ${groupNames.join(', ')} to the regional health agency (ARS). That of ${year} is due before ${dateInWords(dueOn, 'en', { year: true })}.`,
    'Présence fills in what it knows (sessions, venues, days and hours) and takes up what you said last year.',
    `The ${year} activity report, for the general assembly and funders, is prepared in the same place; its figures can be published from 8 January on.`,
  ],
  action: { label: 'Prepare the report', link },
  closing: [
    'This reminder is sent once a year only. Handed in already? Mark the report as handed in, and it leaves your list.',
  ],
});
