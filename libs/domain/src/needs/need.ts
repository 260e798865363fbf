import * as z from 'zod';
import { Id, Instant, LocalDate, LocalTime, whole } from '../identity';
import { ContactKind } from '../people/consent';
import { WEEKDAYS } from '../time/days';

const Weekday = z.enum(WEEKDAYS, { error: 'REQUIRED' });

/** A window of the week: a weekday, from `start` to `end` the same day. */
export const WeekWindow = z
  .object({ weekday: Weekday, start: LocalTime, end: LocalTime })
  .refine(({ start, end }) => end > start, { error: 'END_BEFORE_START', path: ['end'] });
export type WeekWindow = z.infer<typeof WeekWindow>;

/** How often: n times a week, once every n weeks, or on the nth (−1: last) weekday of the month. */
export const NeedRhythm = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('TIMES_A_WEEK'), times: whole(1, 7) }),
  z.object({ kind: z.literal('EVERY_WEEKS'), every: whole(2, 8) }),
  z.object({
    kind: z.literal('MONTHLY'),
    nth: z.literal([1, 2, 3, 4, -1], { error: 'NUMBER_INVALID' }),
    weekday: Weekday,
  }),
]);
export type NeedRhythm = z.infer<typeof NeedRhythm>;

/** How long a contact usually lasts, in minutes: what a form proposes until something else is typed. */
export const USUAL_MINUTES: Readonly<Record<ContactKind, number>> = {
  CALL: 20,
  VISIT: 60,
  HOME_GROUP: 90,
};

export const PRIORITIES = ['HIGH', 'NORMAL', 'LOW'] as const;
export const Priority = z.enum(PRIORITIES, { error: 'REQUIRED' });
export type Priority = z.infer<typeof Priority>;

/** Time off from a need: nothing is planned from `from` to `until`, both included. */
export const Pause = z
  .object({
    from: LocalDate,
    until: LocalDate,
    reason: z.enum(['HOSPITAL', 'HOLIDAY', 'OTHER'], { error: 'REQUIRED' }),
  })
  .refine(({ from, until }) => until >= from, { error: 'END_BEFORE_START', path: ['until'] });
export type Pause = z.infer<typeof Pause>;

/** The recurring call, visit or small workshop at home that a person wants. Dates and times are those of where they live. */
export const Need = z.object({
  id: Id,
  personId: Id,
  kind: ContactKind,
  rhythm: NeedRhythm,
  durationMinutes: whole(5, 240),
  /** Empty means every time from 9 to 20 that is not impossible. */
  liked: z.array(WeekWindow).max(21, { error: 'LIST_TOO_LONG' }),
  impossible: z.array(WeekWindow).max(21, { error: 'LIST_TOO_LONG' }),
  usual: z.object({ weekday: Weekday, time: LocalTime }).nullable(),
  volunteersNeeded: z.literal([1, 2], { error: 'NUMBER_INVALID' }),
  from: LocalDate,
  until: LocalDate.nullable(),
  pauses: z.array(Pause).max(20, { error: 'LIST_TOO_LONG' }),
  priority: Priority,
  heatwaveRound: z.boolean(),
  /** Whether it takes place on public holidays; null: as the association does. */
  onPublicHolidays: z.boolean().nullable().default(null),
  /** Since when the person has waited for it; what the waiting list and the rota's weights count from. */
  waitingSince: Instant,
  endedAt: Instant.nullable(),
  version: z.int().min(1),
});
export type Need = z.infer<typeof Need>;
