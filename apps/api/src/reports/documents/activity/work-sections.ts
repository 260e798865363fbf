import {
  type ActivityFacts,
  homeSupportOver,
  type Locale,
  type MonthLine,
  monthWord,
  periodBefore,
  periodInWords,
  shortDateInWords,
  valueAtHome,
} from '@presence/domain';
import { ACTIVITY_TEXTS } from '../../texts/activity';
import type { ReportSection } from '../report-document';
import { chartOf, comparedSection, inHours, shownSum, toldCell } from './cells';

/** What the report says of home support: what its months published, and sums of it. */
export function homeSupportSections(
  { period, now, before }: ActivityFacts,
  language: Locale,
): ReportSection[] {
  const { homeSupport, table } = ACTIVITY_TEXTS[language];
  const [mine, earlier] = [homeSupportOver(now.homeSupport), homeSupportOver(before.homeSupport)];
  if (!mine) return [];
  const names = {
    now: periodInWords(period, language),
    before: periodInWords(periodBefore(period), language),
    language,
  };
  const lines = now.homeSupport.lines.filter(({ whole }) => whole);
  const lastYear = new Map(
    before.homeSupport.lines.filter(({ whole }) => whole).map((line) => [yearLater(line), line]),
  );
  const cell = (shown: number | null) => toldCell(shownSum(shown), language);
  const number = (name: string) => ({ name, width: 2, number: true });
  return [
    comparedSection(
      homeSupport.title,
      (['planned', 'held', 'hours'] as const).map((of) => [
        homeSupport[of],
        toldCell(mine[of], language),
        toldCell(earlier?.[of], language),
      ]),
      names,
    ),
    {
      title: homeSupport.months,
      level: 3,
      words: [homeSupport.peopleWords],
      chart: chartOf(
        lines.map((line) => {
          const same = lastYear.get(line.month);
          return {
            label: monthName(line, language),
            now: shownSum(line.HELD),
            ...(same && { before: shownSum(same.HELD) }),
          };
        }),
        { ...names, what: homeSupport.held },
      ),
      columns: [
        { name: table.month, width: 3, number: false },
        ...[number(homeSupport.plannedInMonth), number(homeSupport.heldInMonth)],
        ...[number(homeSupport.people), number(homeSupport.hoursInMonth)],
      ],
      rows: lines.map((line) => [
        monthName(line, language),
        ...[line.planned, line.HELD, line.caseload, line.hours].map(cell),
      ]),
    },
  ];
}

const monthName = ({ month }: MonthLine, language: Locale): string =>
  `${monthWord(Number(month.slice(5)), language)} ${month.slice(0, 4)}`;
const yearLater = ({ month }: MonthLine): string =>
  `${Number(month.slice(0, 4)) + 1}${month.slice(4)}`;

/** What volunteers gave, and what it is worth at the rates that were chosen. */
export function volunteerSections(facts: ActivityFacts, language: Locale): ReportSection[] {
  const { period, led, ledBefore, now, before, rates } = facts;
  const { volunteers } = ACTIVITY_TEXTS[language];
  const home = homeSupportOver(now.homeSupport);
  if (led.volunteers.length === 0 && !home) return [];
  const compared = comparedSection(
    volunteers.title,
    [
      [volunteers.leading, led.volunteers.length, ledBefore.volunteers.length],
      [volunteers.hoursLed, led.hours, ledBefore.hours],
      ...(home
        ? [
            [
              volunteers.hoursAtHome,
              toldCell(home.hours, language),
              toldCell(homeSupportOver(before.homeSupport)?.hours, language),
            ] as [string, string | number, string | number],
          ]
        : []),
    ],
    {
      now: periodInWords(period, language),
      before: periodInWords(periodBefore(period), language),
      language,
    },
  );
  const atHome = valueAtHome(facts);
  const hours = led.hours - led.unvaluedHours + atHome.valuedHours;
  if (rates.length === 0 || hours === 0)
    return [{ ...compared, words: rates.length === 0 ? [volunteers.noRates] : [] }];
  const amount = Math.round(100 * (led.value + atHome.value)) / 100;
  const unvalued = led.unvaluedHours + atHome.unvaluedHours;
  return [
    compared,
    {
      title: volunteers.valued,
      level: 3,
      words: [
        volunteers.valuedWords(inHours(hours, language)),
        ...(unvalued > 0 ? [volunteers.unvalued(inHours(unvalued, language))] : []),
        ...(home ? [volunteers.publishedOnly] : []),
      ],
      columns: [
        { name: volunteers.account, width: 2, number: false },
        { name: volunteers.label, width: 6, number: false },
        { name: volunteers.amount, width: 3, number: true },
      ],
      rows: [
        ['864', volunteers.debit, amount],
        ['875', volunteers.credit, amount],
      ],
    },
  ];
}

/** What was closed, as everybody was told. */
export function closureSections({ closures }: ActivityFacts, language: Locale): ReportSection[] {
  const texts = ACTIVITY_TEXTS[language].closures;
  if (closures.length === 0) return [];
  const text = (name: string, width: number) => ({ name, width, number: false });
  return [
    {
      title: texts.title,
      words: [],
      columns: [text(texts.from, 3), text(texts.to, 3), text(texts.closed, 4), text(texts.word, 5)],
      rows: closures.map(({ from, to, closed, publicWord }) => [
        ...[shortDateInWords(from, language), shortDateInWords(to, language)],
        ...[closed || texts.whole, publicWord],
      ]),
    },
  ];
}
