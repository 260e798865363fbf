/** The report of activities. */
export const activity = {
  title: 'Activity report',
  seat: (seat: string): string => `Seat: ${seat}`,
  branches: (names: string): string => `Branches: ${names}`,
  summary: 'The period in short',
  presidentWord: 'A word from the president',
  highlights: 'Highlights',
  partners: 'Partners and funders',
  projects: 'Projects',
  withheld: (years: string): string =>
    `Groups are published by calendar year, a week after its end: those of ${years} are not in this report.`,
};

/** What stands in tables. */
export const table = {
  measure: 'Measure',
  month: 'Month',
  name: 'Name',
  date: 'Date',
  what: 'What happened',
  none: 'Without a branch',
  held: 'Sessions held',
  cancelled: 'Sessions cancelled',
  notHeld: 'Sessions not held',
  notEntered: 'Sessions without numbers entered',
  present: 'Attendances',
  firstTimers: 'First visits',
  returning: 'Came before',
  fill: 'Fill rate (%)',
  hours: 'Hours led',
  groupCount: 'Groups with sessions',
  earlier: (period: string): string => `Attendances, ${period}`,
  secret: 'secret',
  nothing: 'no figure',
};

export const groups = {
  title: 'Groups and sessions',
  months: 'Month by month',
  theme: 'By theme',
  branch: 'By branch',
  commune: 'By town',
  format: 'By format',
  group: 'By group',
  themeWords: 'A group counts in each of its themes: they add up to more than the whole.',
  begunAndEnded: 'Groups that began and ended',
  begunWords: 'A group begins with its first session in Présence.',
  begun: 'Began',
  ended: 'Ended',
  otherMonths:
    'For other months than a calendar year groups are told month by month, without detail that would give small numbers back.',
};

export const homeSupport = {
  title: 'Home support',
  months: 'Calls and visits, month by month',
  planned: 'Calls and visits planned',
  held: 'Calls and visits held',
  hours: 'Hours given',
  people: 'People reached',
  heldInMonth: 'Held',
  plannedInMonth: 'Planned',
  hoursInMonth: 'Hours',
  peopleWords:
    'People are counted month by month: their number over the year, beside those of its months, would give small ones back.',
};

export const volunteers = {
  title: 'Volunteers',
  leading: 'Volunteers who led a session',
  hoursLed: 'Hours led by volunteers',
  hoursAtHome: 'Hours of calls and visits',
  account: 'Account',
  label: 'Name',
  amount: 'Amount (€)',
  debit: 'Volunteer staff (use)',
  credit: 'Volunteering (resource)',
  valued: 'Value at the foot of the income statement',
  valuedWords: (hours: string): string =>
    `${hours} hours valued at the dated rates that the association chose; the same amount is debited and credited, without effect on the result.`,
  unvalued: (hours: string): string =>
    `${hours} hours have no value here: no common rate was in force, or salaried people took part.`,
  publishedOnly:
    'Of home support only published hours are valued: those of secret months stay in the accounts.',
  noRates: 'No rate was in force: this time is not valued.',
};

export const closures = {
  title: 'Closures',
  from: 'From',
  to: 'To',
  closed: 'Closed',
  word: 'Notice',
  whole: 'The whole association',
};

export const chart = {
  alt: (what: string, from: string, to: string, highest: string): string =>
    `${what}, from ${from} to ${to}. ${highest} All numbers are in the table that follows.`,
  highest: (label: string, words: string): string => `The highest: ${label}, ${words}.`,
  noneShown: 'No number is shown.',
  legend: (now: string, before: string): string => `Full bar: ${now}. Thin light bar: ${before}.`,
  only: (now: string): string => `Full bar: ${now}.`,
};

export const method = {
  title: 'Method and sources',
  sessions:
    'Sessions and attendances: what teams entered in Présence after each session. People are counted, never named; whoever comes ten times counts as ten attendances. A session is held once its numbers are entered.',
  home: 'Home support: what came of calls and visits, from a week after the end of the month.',
  led: 'Volunteers: sessions held, for as long as they were planned, by those who led them without being paid.',
  hidden: (smallest: number): string =>
    `Numbers of people under ${smallest} are secret, with enough of their neighbours that no calculation gives them back. “At least” says the sum of what is shown.`,
  told: 'This report says nothing that the published tables do not: a published year does not change any more, even if an attendance is corrected later.',
  madeOn: (date: string): string => `Made on ${date} with Présence.`,
};
