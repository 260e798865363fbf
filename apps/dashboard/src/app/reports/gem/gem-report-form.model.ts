import { GemReportDraft, type GemReportView } from '@presence/contract';
import type { GemDeclaration, GemJob, GemVolunteers } from '@presence/domain';
import * as z from 'zod';
import type { Difference } from '../../forms/difference';

/** What the form holds: a declaration in whose lists a number may not be typed yet. */
export type GemReportFormModel = Omit<GemDeclaration, 'jobs' | 'volunteers'> & {
  jobs: (Omit<GemJob, 'fullTimeEquivalent'> & { fullTimeEquivalent: number | null })[];
  volunteers: (Omit<GemVolunteers, 'count'> & { count: number | null })[];
};

export const NEW_JOB = { duty: '', qualification: '', fullTimeEquivalent: null };
export const NEW_VOLUNTEERS = { duty: '', qualification: '', count: null };

/** Checks what was typed as the API will. */
export const GemReportForm = z.preprocess((typed) => typed, GemReportDraft);

const jobs = (typed: GemReportFormModel): string =>
  typed.jobs
    .map(
      ({ duty, qualification, fullTimeEquivalent }) =>
        `${duty}, ${qualification} (${fullTimeEquivalent ?? '?'})`,
    )
    .join(' ; ');
const volunteers = (typed: GemReportFormModel): string =>
  typed.volunteers
    .map(({ duty, qualification, count }) => `${duty}, ${qualification} (${count ?? '?'})`)
    .join(' ; ');
const corrections = (typed: GemReportFormModel): string =>
  Object.values(typed.corrections)
    .map(({ text }) => text)
    .filter(Boolean)
    .join(' ; ');

/** What two versions of a declaration say differently, in the words of the form. */
export function gemDifferences(
  typed: GemReportFormModel,
  { declaration }: GemReportView,
): Difference[] {
  const rows: [string, (typed: GemReportFormModel) => string][] = [
    [
      $localize`:@@reports.memberCount:Adhérents au 31 décembre`,
      ({ memberCount }) => String(memberCount ?? ''),
    ],
    [
      $localize`:@@reports.newMemberCount:Dont nouveaux dans l’année`,
      ({ newMemberCount }) => String(newMemberCount ?? ''),
    ],
    [$localize`:@@reports.premises:Les locaux en quelques mots`, ({ premises }) => premises],
    [$localize`:@@reports.jobs:Animation salariée`, jobs],
    [$localize`:@@reports.volunteers:Animation bénévole`, volunteers],
    [$localize`:@@reports.corrections:Corrections`, corrections],
  ];
  return rows
    .map(([label, read]) => ({ label, mine: read(typed), theirs: read(declaration) }))
    .filter(({ mine, theirs }) => mine !== theirs);
}
