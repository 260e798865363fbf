import {
  type ActivityDeclaration,
  type ActivityFacts,
  activitySentences,
  activitySummary,
  enumerate,
  type Interval,
  type Locale,
  narrower,
  narrowestOfMonths,
  narrowestOfYear,
  periodInWords,
  shortDateInWords,
} from '@presence/domain';
import { certificate } from '../../../statistics/statistics.service';
import { ACTIVITY_TEXTS } from '../../texts/activity';
import type { ReportDocument } from '../report-document';
import { wordsSection } from './cells';
import { groupSections } from './group-sections';
import { closureSections, homeSupportSections, volunteerSections } from './work-sections';

/** The report of activities as it is handed to a general assembly or a funder. `today` is a date (YYYY-MM-DD). */
export function activityDocument(
  facts: ActivityFacts,
  { seat, presidentWord, highlights, partners, projects }: ActivityDeclaration,
  { language, today }: { language: Locale; today: string },
): ReportDocument {
  const { activity, method } = ACTIVITY_TEXTS[language];
  const { associationName, branches, period, withheld } = facts;
  const home = homeSupportSections(facts, language);
  const summary = wordsSection(
    activity.summary,
    activitySentences(activitySummary(facts), language).join('\n'),
  );
  return {
    language,
    title: activity.title,
    subject: `${associationName}, ${periodInWords(period, language)}`,
    author: associationName,
    opening: [
      ...(seat === '' ? [] : [activity.seat(seat)]),
      ...(branches.length === 0 ? [] : [activity.branches(branches.join(', '))]),
      ...(withheld.length === 0 ? [] : [activity.withheld(enumerate(withheld, language))]),
    ],
    sections: [
      ...wordsSection(activity.presidentWord, presidentWord),
      ...summary,
      ...wordsSection(activity.highlights, highlights),
      ...groupSections(facts, language),
      ...home,
      ...volunteerSections(facts, language),
      ...closureSections(facts, language),
      ...wordsSection(activity.projects, projects),
      ...wordsSection(activity.partners, partners),
      ...wordsSection(
        method.title,
        [
          method.sessions,
          ...(home.length > 0 ? [method.home] : []),
          method.led,
          method.hidden(smallestOf(facts)),
          method.told,
          `${certificate(narrowestOf(facts), language)}.`,
        ].join('\n'),
      ),
    ],
    closing: [method.madeOn(shortDateInWords(today, language))],
  };
}

const smallestOf = ({ now, before }: ActivityFacts): number =>
  Math.min(
    ...[now, before].flatMap(({ years, homeSupport }) => [
      homeSupport.smallest,
      ...years.map(({ smallest }) => smallest),
    ]),
  );

/** The narrowest interval of all that is published of the period and of the one before. */
const narrowestOf = ({ now, before }: ActivityFacts): Interval | undefined =>
  [now, before]
    .flatMap(({ years, homeSupport }) => [
      ...years.map(narrowestOfYear),
      narrowestOfMonths(homeSupport.lines),
    ])
    .reduce(narrower, undefined);
