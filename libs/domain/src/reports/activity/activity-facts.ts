import type { Figures, Month } from '../../statistics/figures';
import type { PublishedYear, Year } from '../../statistics/groups/published-year';
import type { DatedRate, VolunteerTimeAccounts } from '../../volunteer-time';
import type { ReportPeriod } from './activity-period';

/** A group on the day on which it began or ended. */
export type DatedGroup = { name: string; date: string };

/** Days on which something was closed; `closed` names the venue, group or branch, and is empty for the whole association. */
export type ReportedClosure = { closed: string; from: string; to: string; publicWord: string };

/** What is reported of one period out of what was published of it. */
export type PublishedOf = {
  /** The closed calendar years in which its months lie. */
  years: PublishedYear[];
  /** Its closed months of home support. */
  homeSupport: Figures;
};

/**
 * All of which the report of a period is made. Of people it holds what was published, small counts hidden, and nothing
 * else; all the rest is what the association did in public.
 */
export type ActivityFacts = {
  period: ReportPeriod;
  associationName: string;
  branches: string[];
  now: PublishedOf;
  before: PublishedOf;
  /** Years of the period whose groups may not be told yet. */
  withheld: Year[];
  /** Years of the period and of the one before whose groups were never told: the first file tells them. */
  untold: Year[];
  /** Sessions of the period without numbers, as of now. */
  withoutNumbers: number;
  begun: DatedGroup[];
  ended: DatedGroup[];
  closures: ReportedClosure[];
  /** Sessions led in the period and a year before, by volunteers who are not paid for it. */
  led: VolunteerTimeAccounts;
  ledBefore: VolunteerTimeAccounts;
  rates: DatedRate[];
  /** The months in which somebody salaried called or visited. */
  salaried: Month[];
};
