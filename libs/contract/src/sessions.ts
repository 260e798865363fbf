import * as z from 'zod';
import { Attendance, ChangeScope, Id, Instant, LocalDate, Series, Session } from '@presence/domain';

/** The zone is the group's; the group is in the path. */
export const SeriesDraft = Series.omit({
  groupId: true,
  timeZone: true,
  endedAt: true,
  version: true,
}).strict();
export type SeriesDraft = z.infer<typeof SeriesDraft>;

/** A change of rule: from which session on, and the new rule. `pivot` is that session's `originalStart`. */
export const SeriesChangeDraft = z.strictObject({
  scope: ChangeScope,
  pivot: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/, { error: 'DATE_IMPOSSIBLE' }),
  series: SeriesDraft.omit({ id: true }),
  preview: z.boolean(),
});
export type SeriesChangeDraft = z.infer<typeof SeriesChangeDraft>;

/** What a change did, or would do. `orphaned` were edited, cancelled or counted and stay although the rule no longer makes them. */
export const SeriesChange = z.object({
  created: z.array(z.string()),
  removed: z.array(z.string()),
  updated: z.array(z.string()),
  orphaned: z.array(z.string()),
  clockShifts: z.array(z.string()),
});
export type SeriesChange = z.infer<typeof SeriesChange>;

/** A session added by hand. */
export const SessionDraft = Session.pick({
  id: true,
  date: true,
  startTime: true,
  endTime: true,
  venueId: true,
  facilitatorIds: true,
  publicWord: true,
}).strict();
export type SessionDraft = z.infer<typeof SessionDraft>;

/** Where and when a session goes instead, with the public word about it. */
export const MoveDraft = SessionDraft.omit({ id: true, facilitatorIds: true });
export type MoveDraft = z.infer<typeof MoveDraft>;

export const FacilitationDraft = Session.pick({ facilitatorIds: true }).strict();
export type FacilitationDraft = z.infer<typeof FacilitationDraft>;

export const CancellationDraft = Session.pick({ publicWord: true }).strict();
export type CancellationDraft = z.infer<typeof CancellationDraft>;

/** A session with the names around it and its attendance, as lists, the calendar and its page show it. */
export const SessionView = Session.extend({
  groupName: z.string(),
  venueName: z.string().nullable(),
  communeName: z.string(),
  facilitators: z.array(z.object({ id: Id, displayName: z.string() })),
  attendance: Attendance.nullable(),
});
export type SessionView = z.infer<typeof SessionView>;

/** The sessions from a date to another, both included; 400 days at most. */
export const SessionsQuery = z
  .strictObject({ from: LocalDate, to: LocalDate, groupId: Id.optional() })
  .refine(({ from, to }) => from <= to && Date.parse(to) - Date.parse(from) <= 400 * 86_400_000, {
    error: 'PERIOD_INVALID',
    path: ['to'],
  });
export type SessionsQuery = z.infer<typeof SessionsQuery>;

export const SeriesView = Series.extend({
  sentence: z.object({ fr: z.string(), en: z.string() }),
  nextStartsAt: Instant.nullable(),
});
export type SeriesView = z.infer<typeof SeriesView>;
