import * as z from 'zod';
import {
  Attendance,
  ChangeScope,
  Closure,
  DAY_MS,
  FacilitationRole,
  FacilitationState,
  Id,
  Instant,
  LocalDate,
  LocalTime,
  ON_HOLIDAYS,
  Series,
  Session,
  SessionRegistration,
  Localized,
} from '@presence/domain';

/** Told by the organiser: the group meets twice at once here. Unsaid, it does not. */
const parallel = z.boolean({ error: 'REQUIRED' }).optional();

/** What is not said of holidays stays as it is; a new series meets on them. */
const onHolidays = z.enum(ON_HOLIDAYS, { error: 'REQUIRED' }).optional();

/** The zone is the group's; the group is in the path. */
export const SeriesDraft = Series.omit({
  groupId: true,
  timeZone: true,
  endedAt: true,
  version: true,
})
  .extend({
    parallel,
    rotates: z.boolean().default(false),
    onPublicHolidays: onHolidays,
    onSchoolHolidays: onHolidays,
  })
  .strict();
export type SeriesDraft = z.infer<typeof SeriesDraft>;

/** A change of rule: from which session on, and the new rule. `pivot` is that session's `originalStart`. */
export const SeriesChangeDraft = z.strictObject({
  scope: ChangeScope,
  pivot: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/, { error: 'DATE_IMPOSSIBLE' }),
  series: SeriesDraft.omit({ id: true }),
  preview: z.boolean(),
});
export type SeriesChangeDraft = z.infer<typeof SeriesChangeDraft>;

/**
 * What can be taken already at the same time: the group itself, the room, somebody who facilitates; or closed on that date,
 * or somebody away who is to facilitate; or a date named by hand that is a holiday. The last three refuse nothing.
 */
export const ClashKind = z.enum(['GROUP', 'VENUE', 'FACILITATOR', 'CLOSURE', 'ABSENCE', 'HOLIDAY']);
export type ClashKind = z.infer<typeof ClashKind>;

/** A closure in the way of what is planned, with the name of what is closed; null for the association. */
export const ClashingClosure = Closure.pick({
  id: true,
  scope: true,
  from: true,
  to: true,
  publicWord: true,
}).extend({ closedName: z.string().nullable() });
export type ClashingClosure = z.infer<typeof ClashingClosure>;

/**
 * The session that stands in the way, and by what. Where a closure, an absence or a holiday does, there is no session, and group, date
 * and times are those of the first session planned on its dates; `closure` says which, `organiserName` who is away.
 */
export const Clash = z.object({
  sessionId: Id.nullable(),
  kinds: z.array(ClashKind),
  groupName: z.string(),
  date: LocalDate,
  startTime: LocalTime,
  endTime: LocalTime,
  organiserName: z.string().nullable(),
  closure: ClashingClosure.nullable().default(null),
  holiday: Localized.nullable().optional(),
});
export type Clash = z.infer<typeof Clash>;

/** What sessions that are not stored yet would collide with. `exceptSessionId` is the session that moves. */
export const PlannedSessions = SeriesDraft.omit({ id: true }).extend({
  exceptSessionId: Id.nullable(),
});
export type PlannedSessions = z.infer<typeof PlannedSessions>;

/** The planned sessions as the JSON text of one parameter, so that asking stays a read. */
export const ClashesQuery = z.strictObject({
  planned: z
    .string({ error: 'REQUIRED' })
    .max(14_000, { error: 'TEXT_TOO_LONG' })
    .transform((text, context) => {
      try {
        return JSON.parse(text) as unknown;
      } catch {
        context.addIssue({ code: 'custom', message: 'TEXT_INVALID' });
        return z.NEVER;
      }
    })
    .pipe(PlannedSessions),
});
export type ClashesQuery = z.infer<typeof ClashesQuery>;

/** What a change did, or would do. `orphaned` were edited, cancelled or counted and stay although the rule no longer makes them. */
export const SeriesChange = z.object({
  created: z.array(z.string()),
  removed: z.array(z.string()),
  updated: z.array(z.string()),
  orphaned: z.array(z.string()),
  clockShifts: z.array(z.string()),
  /** Dates of the new rule (YYYY-MM-DD) that fall on holidays on which the series does not meet. */
  skipped: z.array(LocalDate).default([]),
  /** Sessions that are to be decided, since they fall on holidays of which the series asks. */
  undecided: z.array(z.string()).default([]),
  clashes: z.array(Clash).default([]),
  /** Who will lead the first sessions of the series that are to come. */
  leaders: z.array(Session.pick({ date: true, facilitatorIds: true })).default([]),
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
})
  .extend({ parallel })
  .strict();
export type SessionDraft = z.infer<typeof SessionDraft>;

/** Where and when a session goes instead, with the public word about it. */
export const MoveDraft = SessionDraft.omit({ id: true, facilitatorIds: true });
export type MoveDraft = z.infer<typeof MoveDraft>;

/** Who leads, the lead first; of them, who is asked and has not said yes. */
export const FacilitationDraft = Session.pick({ facilitatorIds: true })
  .extend({ askedIds: z.array(Id).max(10, { error: 'LIST_TOO_LONG' }).default([]) })
  .strict();
export type FacilitationDraft = z.infer<typeof FacilitationDraft>;

/** The sessions to which somebody says yes at once, out of those that they are asked to lead. */
export const FacilitationYesDraft = z.strictObject({
  sessionIds: z.array(Id).min(1, { error: 'LIST_EMPTY' }).max(400, { error: 'LIST_TOO_LONG' }),
});
export type FacilitationYesDraft = z.infer<typeof FacilitationYesDraft>;

/** How a cancelled session comes back: beside another one of its group only when told so. */
export const RestorationQuery = z.strictObject({
  parallel: z.stringbool({ error: 'REQUIRED' }).default(false),
});
export type RestorationQuery = z.infer<typeof RestorationQuery>;

export const CancellationDraft = Session.pick({ publicWord: true }).strict();
export type CancellationDraft = z.infer<typeof CancellationDraft>;

/** Somebody who leads a session, as organisers see them. */
export const Facilitator = z.object({
  id: Id,
  displayName: z.string(),
  role: FacilitationRole,
  state: FacilitationState,
});
export type Facilitator = z.infer<typeof Facilitator>;

/** A session with the names around it and its attendance, as lists, the calendar and its page show it. */
export const SessionView = Session.extend({
  groupName: z.string(),
  venueName: z.string().nullable(),
  communeName: z.string(),
  /** Of the same commune: whose holidays it has. */
  inseeCode: z.string().default(''),
  /** It goes, or is asked about, where its date turns out to lie in school holidays. */
  heedsSchoolHolidays: z.boolean().default(false),
  facilitators: z.array(Facilitator),
  /** How many the session needs; none where the group leads itself. */
  facilitatorPlaces: z.int(),
  attendance: Attendance.nullable(),
  /** Null where its group takes no registrations here, and has taken none for it. */
  registration: SessionRegistration.nullable().default(null),
});
export type SessionView = z.infer<typeof SessionView>;

/** The sessions from a date to another, both included; 400 days at most. `whose`: those that who asks leads, or of the groups that they lead. */
export const SessionsQuery = z
  .strictObject({
    from: LocalDate,
    to: LocalDate,
    groupId: Id.optional(),
    whose: z.enum(['MINE', 'MY_GROUPS'], { error: 'REQUIRED' }).optional(),
  })
  .refine(({ from, to }) => from <= to && Date.parse(to) - Date.parse(from) <= 400 * DAY_MS, {
    error: 'PERIOD_INVALID',
    path: ['to'],
  });
export type SessionsQuery = z.infer<typeof SessionsQuery>;

/** A series with its sentence; `living` while it has a date to come. */
export const SeriesView = Series.extend({
  living: z.boolean(),
  sentence: Localized,
  nextStartsAt: Instant.nullable(),
});
export type SeriesView = z.infer<typeof SeriesView>;
