import * as z from 'zod';
import { ContactKind, Id, LocalDate, LocalTime, Rota, whole, Localized } from '@presence/domain';
import { ReplanDraft, ReplanOption } from './replan';

/** A rota that an absence meets, and with how many contacts to come. */
export const AbsenceRota = Rota.pick({ id: true, from: true, weeks: true, state: true }).extend({
  branchName: z.string().nullable(),
  contacts: z.int(),
});
export type AbsenceRota = z.infer<typeof AbsenceRota>;

/** The days of an absence, both included. */
export const AbsenceRotasQuery = z
  .strictObject({ from: LocalDate, until: LocalDate })
  .refine(({ from, until }) => until >= from, { error: 'END_BEFORE_START', path: ['until'] });
export type AbsenceRotasQuery = z.infer<typeof AbsenceRotasQuery>;

/**
 * What an absence may do to one rota: the plans that differ. Those of a rota count on the first plan of each rota before
 * it being taken; none where nobody could be asked now, since the engine works on it.
 */
export const AbsencePlan = AbsenceRota.extend({ options: z.array(ReplanOption) });
export type AbsencePlan = z.infer<typeof AbsencePlan>;

/** An absence with the plan chosen for each rota that it meets, applied whole. */
export const AbsencePlanDraft = z
  .strictObject({
    from: LocalDate,
    until: LocalDate,
    rotas: z
      .array(
        z.strictObject({
          rotaId: Id,
          level: ReplanDraft.shape.level,
          changes: ReplanDraft.shape.changes,
        }),
      )
      .max(20, { error: 'LIST_TOO_LONG' }),
  })
  .refine(({ from, until }) => until >= from, { error: 'END_BEFORE_START', path: ['until'] });
export type AbsencePlanDraft = z.infer<typeof AbsencePlanDraft>;

/** Whose gaps to fill: all of the rota, those of one person, or those of the heatwave round. */
export const FillingQuery = z.strictObject({
  personId: Id.optional(),
  round: z.literal('HEATWAVE').optional(),
});
export type FillingQuery = z.infer<typeof FillingQuery>;

/** A contact that nobody comes to, by what it is for; `contactId` is null where it does not stand in the rota yet. */
const Open = z.object({
  contactId: Id.nullable(),
  needId: Id,
  personId: Id,
  kind: ContactKind,
  week: z.int().min(0).max(7),
  durationMinutes: z.int(),
});

/** Who could come to it and when, with the reasons. */
export const FillProposal = Open.extend({
  date: LocalDate,
  start: LocalTime,
  volunteerIds: z.array(Id),
  why: z.array(Localized),
});
export type FillProposal = z.infer<typeof FillProposal>;

/** A gap that stays, why, and the smallest change that would cover it. */
export const StayingGap = Open.extend({
  whyNot: z.array(Localized),
  smallestChange: Localized.nullable(),
});
export type StayingGap = z.infer<typeof StayingGap>;

/** What could fill the gaps of a rota while every contact that stands stays as it is. */
export const RotaFilling = z.object({
  proposals: z.array(FillProposal),
  gaps: z.array(StayingGap),
  /** Gaps that stay and are not explained one by one. */
  furtherGaps: z.int().min(0),
  people: z.array(z.object({ id: Id, name: z.string() })),
  volunteers: z.array(z.object({ id: Id, name: z.string() })),
});
export type RotaFilling = z.infer<typeof RotaFilling>;

/** The proposals chosen, as they were shown: taken all or none. */
export const FillingDraft = z.strictObject({
  proposals: z
    .array(
      z.strictObject({
        contactId: Id.nullable(),
        needId: Id,
        week: whole(0, 7),
        date: LocalDate,
        start: LocalTime,
        volunteerIds: z.array(Id).min(1, { error: 'REQUIRED' }).max(2, { error: 'LIST_TOO_LONG' }),
      }),
    )
    .min(1, { error: 'REQUIRED' })
    .max(2000, { error: 'LIST_TOO_LONG' }),
});
export type FillingDraft = z.infer<typeof FillingDraft>;

/** How many contacts were filled, and how many volunteers are told. */
export const Filled = z.object({ filled: z.int(), toldVolunteers: z.int() });
export type Filled = z.infer<typeof Filled>;
