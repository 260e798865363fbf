import type { GemReportView } from '@presence/contract';
import {
  gemFactWords,
  gemReportIssues,
  type GemFact,
  type Locale,
  reportedFact,
  shortDateInWords,
} from '@presence/domain';
import { REPORTS_TEXTS } from '../texts/reports';
import type { ReportCell, ReportDocument, ReportSection } from './report-document';

/** The yearly report of a GEM: what the decree asks for, in its order, each line with where it comes from. */
export function gemDocument(report: GemReportView, language: Locale): ReportDocument {
  const { year, today, declaration } = report;
  const { memberCount, newMemberCount, premises, jobs, volunteers, corrections } = declaration;
  const { gem } = REPORTS_TEXTS[language];
  const words = gemFactWords(report.facts, { year, today, locale: language });

  const fact = (name: GemFact): ReportCell[] => {
    const { label, text, source } = reportedFact(words[name], name, corrections, language);
    return [label, text, source];
  };
  const declared = (label: string, value: ReportCell | null): ReportCell[] =>
    value === null || value === '' ? [label, gem.missing, ''] : [label, value, gem.declared];
  const facts = (title: string, rows: ReportCell[][]): ReportSection => ({
    title,
    words: [],
    columns: [
      { name: gem.asked, width: 5, number: false },
      { name: gem.said, width: 7, number: false },
      { name: gem.source, width: 5, number: false },
    ],
    rows,
  });
  const people = (title: string, number: string, rows: ReportCell[][]): ReportSection => ({
    title,
    words: [],
    columns: [
      { name: gem.duty, width: 6, number: false },
      { name: gem.qualification, width: 7, number: false },
      { name: number, width: 4, number: true },
    ],
    rows,
  });
  const total = jobs.reduce((sum, { fullTimeEquivalent }) => sum + fullTimeEquivalent, 0);

  return {
    language,
    title: gem.title,
    subject: gem.subject(report.groupName, year),
    author: report.facts.associationName,
    opening: [
      gem.due(shortDateInWords(report.dueOn, language)),
      ...(gemReportIssues(declaration).length > 0 ? [gem.draft] : []),
    ],
    sections: [
      facts(gem.identity, [fact('NAME'), fact('PLACE')]),
      facts(gem.members, [
        declared(gem.memberCount(year), memberCount),
        declared(gem.newMemberCount(year), newMemberCount),
      ]),
      facts(gem.premises, [declared(gem.premisesWords, premises), fact('VENUES')]),
      {
        ...people(gem.jobs, gem.fullTimeEquivalent, [
          ...jobs.map((job) => [job.duty, job.qualification, job.fullTimeEquivalent]),
          ...(jobs.length > 1 ? [[gem.total, '', Math.round(total * 100) / 100]] : []),
        ]),
        words: jobs.length === 0 ? [gem.noJobs] : [],
      },
      facts(gem.volunteers, [fact('VOLUNTEERS')]),
      ...(volunteers.length > 0
        ? [
            people(
              gem.volunteersByDuty,
              gem.count,
              volunteers.map(({ duty, qualification, count }) => [duty, qualification, count]),
            ),
          ]
        : []),
      facts(gem.opening, [fact('OPENING')]),
      facts(gem.activities, [fact('ACTIVITIES_DONE'), fact('ACTIVITIES_PLANNED')]),
    ],
    closing: [gem.law, gem.counted, gem.madeOn(shortDateInWords(today, language))],
  };
}
