import { Id, Instant, LocalDate, LocalTime, Rota, Localized } from '@presence/domain';
import * as z from 'zod';
import { RotaSummary } from './rotas';

/** What the refusal ROTA_OVERLAPS tells: the published rotas in the way, and the Monday from which nothing is. */
export const RotaOverlap = z.object({
  overlaps: z.array(
    Rota.pick({ id: true, branchId: true, from: true, weeks: true }).extend({
      branchName: z.string().nullable(),
    }),
  ),
  beginsAfter: LocalDate,
});
export type RotaOverlap = z.infer<typeof RotaOverlap>;

/** A draft that was deleted within the day. */
export const DeletedRota = RotaSummary.extend({ deletedAt: Instant });
export type DeletedRota = z.infer<typeof DeletedRota>;

/** Takes a published rota back from a day on; from its first day, whole. */
export const RotaWithdrawalDraft = z.strictObject({ from: LocalDate });
export type RotaWithdrawalDraft = z.infer<typeof RotaWithdrawalDraft>;

/** What a withdrawal would do: how much goes and what stays, and which volunteers would be told. */
export const RotaWithdrawalPreview = z.object({
  from: LocalDate,
  /** Contacts with somebody who would come, and those without. */
  goes: z.int(),
  uncoveredGoes: z.int(),
  /** Contacts that have begun, and those of days before. */
  happened: z.int(),
  staysBefore: z.int(),
  volunteers: z.array(z.object({ id: Id, name: z.string(), contacts: z.int() })),
});
export type RotaWithdrawalPreview = z.infer<typeof RotaWithdrawalPreview>;

export const RotaWithdrawal = z.object({
  rota: Rota,
  withdrawn: z.int(),
  toldVolunteers: z.int(),
});
export type RotaWithdrawal = z.infer<typeof RotaWithdrawal>;

/** A contact that a withdrawal undone did not bring back as it was; a gap where it waits for somebody else. */
export const NotRestored = z.object({
  contactId: Id,
  personName: z.string(),
  date: LocalDate.nullable(),
  start: LocalTime.nullable(),
  why: Localized,
  gap: z.boolean(),
});
export type NotRestored = z.infer<typeof NotRestored>;

export const WithdrawalUndone = z.object({
  rota: Rota,
  restored: z.int(),
  toldVolunteers: z.int(),
  notRestored: z.array(NotRestored),
});
export type WithdrawalUndone = z.infer<typeof WithdrawalUndone>;
