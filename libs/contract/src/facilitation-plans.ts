import * as z from 'zod';
import {
  ClosedToPlanning,
  FacilitationState,
  FacilitationWishes,
  FacilitatorIds,
  Id,
  isPlanPeriod,
  LocalDate,
  Instant,
  PlanHeldBack,
  PlannedFacilitation,
  PlanObstacle,
  PlanOutdatedBy,
  quarterOf,
  Session,
} from '@presence/domain';
import { SessionView } from './sessions';

const MOST_GROUPS = 100;
const dates = { from: LocalDate, to: LocalDate };
const wrongPeriod = { error: 'PERIOD_INVALID', path: ['to'] };

/** Which sessions are planned: of a period, of one branch or of all, of some groups or, where none is named, of all. */
export const PlanScope = z
  .strictObject({
    ...dates,
    branchId: Id.nullable(),
    groupIds: z.array(Id).max(MOST_GROUPS, { error: 'LIST_TOO_LONG' }),
  })
  .refine(isPlanPeriod, wrongPeriod);
export type PlanScope = z.infer<typeof PlanScope>;

/** Branch and groups in an address: groups stand side by side, with commas. */
const chosen = {
  branchId: Id.optional().transform((id) => id ?? null),
  groupIds: z
    .string({ error: 'REQUIRED' })
    .max(MOST_GROUPS * 40, { error: 'TEXT_TOO_LONG' })
    .optional()
    .transform((ids) => (ids ? ids.split(',') : []))
    .pipe(PlanScope.shape.groupIds),
};

/** The scope of a plan in an address; without dates, the quarter that is to be planned. */
export const PlanQuery = z
  .strictObject({ from: LocalDate.optional(), to: LocalDate.optional(), ...chosen })
  .refine(
    ({ from, to }) =>
      from === undefined || to === undefined ? from === to : isPlanPeriod({ from, to }),
    wrongPeriod,
  );
export type PlanQuery = z.infer<typeof PlanQuery>;

/** The same, with dates. */
export const PlanPublicationQuery = z
  .strictObject({ ...dates, ...chosen })
  .refine(isPlanPeriod, wrongPeriod);
export type PlanPublicationQuery = z.infer<typeof PlanPublicationQuery>;

/** Who is to lead a session, the lead first; kept as a plan, and told to nobody. */
export const PlannedFacilitationDraft = z.strictObject({ facilitatorIds: FacilitatorIds });
export type PlannedFacilitationDraft = z.infer<typeof PlannedFacilitationDraft>;

/**
 * A session of a plan: who leads it now, and who is to; null where nothing is planned for it. `planVersion` is what a change
 * of the plan names, 0 before the first.
 */
export const PlanSessionView = Session.pick({
  id: true,
  groupId: true,
  date: true,
  startTime: true,
  endTime: true,
  timeZone: true,
  startsAt: true,
  endsAt: true,
  publicWord: true,
}).extend({
  venueName: z.string().nullable(),
  facilitatorPlaces: z.int(),
  closedBy: ClosedToPlanning.nullable(),
  facilitators: z.array(z.object({ id: Id, state: FacilitationState })),
  planned: PlannedFacilitation.pick({ facilitatorIds: true, proposedIds: true })
    .extend({ outdatedBy: PlanOutdatedBy.nullable() })
    .nullable(),
  planVersion: z.int().min(0),
});
export type PlanSessionView = z.infer<typeof PlanSessionView>;

const days = z.object({ from: LocalDate, until: LocalDate });

/**
 * Somebody who may lead, with what stands against it: absences, sessions and calls that are not in the plan (`counts` for a
 * session), and what they wish. `past` is how many sessions they led in the six months before the period.
 */
export const PlanPersonView = z.object({
  id: Id,
  displayName: z.string(),
  past: z.int(),
  absences: z.array(days),
  commitments: z.array(
    Session.pick({ date: true, startsAt: true, endsAt: true }).extend({
      counts: z.boolean(),
      groupName: z.string().nullable(),
    }),
  ),
  wishes: z.array(FacilitationWishes.omit({ organiserId: true, version: true })),
});
export type PlanPersonView = z.infer<typeof PlanPersonView>;

/** A group that meets, and who may lead it: nobody where nobody of the association may. */
export const PlanGroupView = z.object({
  id: Id,
  name: z.string(),
  branchId: Id.nullable(),
  teamIds: z.array(Id),
});
export type PlanGroupView = z.infer<typeof PlanGroupView>;

/** A plan that was published: how many sessions it changed, and how many people it concerns. */
export const PlanPublicationView = z.object({
  id: Id,
  ...dates,
  publishedAt: Instant,
  publishedBy: z.string(),
  sessionCount: z.int(),
  peopleCount: z.int(),
  undoneAt: Instant.nullable(),
  version: z.int(),
});
export type PlanPublicationView = z.infer<typeof PlanPublicationView>;

/** Who leads, and who is to lead, the sessions of a period; groups and branches are all that can be chosen among. */
export const FacilitationPlanView = z.object({
  ...dates,
  sessions: z.array(PlanSessionView),
  people: z.array(PlanPersonView),
  groups: z.array(PlanGroupView),
  branches: z.array(z.object({ id: Id, name: z.string() })),
  publications: z.array(PlanPublicationView),
});
export type FacilitationPlanView = z.infer<typeof FacilitationPlanView>;

/**
 * What the publication of a plan would do: to which sessions and for whom, what it leaves and why, and who is missing after it.
 * `token` stands for all of it: a publication names it, and is refused where it would do anything else.
 */
export const PlanPublicationPreview = z.object({
  token: z.string(),
  ready: z.array(
    z.object({
      sessionId: Id,
      obstacles: z.array(z.object({ organiserId: Id, obstacles: z.array(PlanObstacle) })),
    }),
  ),
  heldBack: z.array(z.object({ sessionId: Id, why: PlanHeldBack })),
  told: z.array(z.object({ organiserId: Id, given: z.int(), taken: z.int(), otherRole: z.int() })),
  gaps: z.array(z.object({ sessionId: Id, missing: z.int() })),
});
export type PlanPublicationPreview = z.infer<typeof PlanPublicationPreview>;

export const PlanPublicationDraft = z
  .strictObject({
    ...PlanScope.shape,
    id: Id,
    token: z.string({ error: 'REQUIRED' }).max(100, { error: 'TEXT_TOO_LONG' }),
  })
  .refine(isPlanPeriod, wrongPeriod);
export type PlanPublicationDraft = z.infer<typeof PlanPublicationDraft>;

/** What undoing a publication did: how many sessions are as before, and which have changed since and stay. */
export const PlanPublicationUndone = z.object({
  publication: PlanPublicationView,
  restoredCount: z.int(),
  left: z.array(SessionView),
});
export type PlanPublicationUndone = z.infer<typeof PlanPublicationUndone>;

/** What somebody wishes for a quarter, of which `quarter` is the first day; their dates are of that quarter. */
export const FacilitationWishesDraft = FacilitationWishes.omit({ organiserId: true, version: true })
  .strict()
  .superRefine(({ quarter, dates: unwanted }, context) => {
    if (quarterOf(quarter).from !== quarter)
      context.addIssue({ code: 'custom', message: 'PERIOD_INVALID', path: ['quarter'] });
    unwanted.forEach((date, index) => {
      if (quarterOf(date).from !== quarterOf(quarter).from)
        context.addIssue({ code: 'custom', message: 'DATE_OUT_OF_RANGE', path: ['dates', index] });
    });
  });
export type FacilitationWishesDraft = z.infer<typeof FacilitationWishesDraft>;

export const FacilitationWishesQuery = z
  .strictObject({ quarter: LocalDate })
  .refine(({ quarter }) => quarterOf(quarter).from === quarter, {
    error: 'PERIOD_INVALID',
    path: ['quarter'],
  });
export type FacilitationWishesQuery = z.infer<typeof FacilitationWishesQuery>;
