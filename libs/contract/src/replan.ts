import * as z from 'zod';
import { Id, LocalDate, LocalTime, whole } from '@presence/domain';

/** What plans to offer for: a volunteer who is away from a date to another, both included. */
const Away = z.strictObject({ volunteerId: Id, from: LocalDate, until: LocalDate });
const inOrder = ({ from, until }: { from: string; until: string }) => until >= from;
const ORDER = { error: 'END_BEFORE_START', path: ['until'] };
export const ReplanQuery = Away.refine(inOrder, ORDER);
export type ReplanQuery = z.infer<typeof ReplanQuery>;

/** One contact before and after a plan. */
export const ContactChange = z.object({
  contactId: Id,
  personId: Id,
  before: z.object({
    date: LocalDate.nullable(),
    start: LocalTime.nullable(),
    volunteerIds: z.array(Id),
  }),
  after: z.object({
    date: LocalDate.nullable(),
    start: LocalTime.nullable(),
    volunteerIds: z.array(Id),
  }),
});
export type ContactChange = z.infer<typeof ContactChange>;

/** A plan with its price: what stays uncovered, and how many people it disturbs who had nothing to do with the absence. */
export const ReplanOption = z.object({
  level: whole(0, 2),
  covered: z.int(),
  uncovered: z.int(),
  peopleDisturbed: z.int(),
  changes: z.array(ContactChange),
});
export type ReplanOption = z.infer<typeof ReplanOption>;

/** The plan chosen, as it was shown: applied whole, or refused where it would no longer be the same. */
export const ReplanDraft = Away.extend({
  level: ReplanOption.shape.level,
  changes: z.array(ContactChange).max(2000, { error: 'LIST_TOO_LONG' }),
}).refine(inOrder, ORDER);
export type ReplanDraft = z.infer<typeof ReplanDraft>;
