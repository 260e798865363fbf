import * as z from 'zod';
import { Answer, ContactKind, Id, LocalDate, LocalTime, WaitingKind } from '@presence/domain';
import { SessionView } from './sessions';
import { WaitingPart } from './waiting';

/** A call or visit of one's own in one line; of the person it says the first name alone. */
export const MyContactLine = z.object({
  contactId: Id,
  kind: ContactKind,
  date: LocalDate,
  start: LocalTime,
  firstName: z.string(),
  answer: Answer,
});
export type MyContactLine = z.infer<typeof MyContactLine>;

/** A volunteer's part of the home page: the calls and visits of today and tomorrow. */
export const MyDay = z.object({
  /** `told`: its outcome is entered. `toTell`: it is over, and its volunteer may still enter one. */
  contacts: z.array(MyContactLine.extend({ told: z.boolean(), toTell: z.boolean() })),
  /** The first to come, however far ahead. */
  next: MyContactLine.nullable(),
});
export type MyDay = z.infer<typeof MyDay>;

/** How many of each kind wait for whoever asks; what nobody waits for is not named. */
export const WaitingCounts = z.partialRecord(WaitingKind, z.int());
export type WaitingCounts = z.infer<typeof WaitingCounts>;

/** The organiser's home: what comes next for them, what waits for them, what the others do. */
export const Today = z.object({
  /** The next sessions that they lead or help with, those they are asked to included. */
  mySessions: z.array(SessionView),
  /** For who volunteers; null for everybody else. */
  mine: MyDay.nullable(),
  /** What waits for them, the most urgent first. */
  queue: z.array(WaitingPart),
  /** The other sessions to come; empty for who only calls and visits. */
  next: z.array(SessionView),
});
export type Today = z.infer<typeof Today>;

/**
 * What a page that is open asks often. `version` changes whenever something urgent comes or goes, `people` whenever a
 * consent is withdrawn, or somebody's calls and visits end or their record goes.
 */
export const TodayPulse = z.object({ version: z.string(), people: z.string() });
export type TodayPulse = z.infer<typeof TodayPulse>;
