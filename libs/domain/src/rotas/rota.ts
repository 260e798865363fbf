import * as z from 'zod';
import { Id, Instant, LocalDate, whole } from '../identity';

/** The plan of calls and visits over a period of whole weeks that begins on a Monday. */
export const Rota = z.object({
  id: Id,
  branchId: Id.nullable(),
  from: LocalDate,
  weeks: whole(1, 8),
  /** WITHDRAWN: taken back whole, before anything of it had happened. */
  state: z.enum(['DRAFT', 'PUBLISHED', 'WITHDRAWN']),
  publishedAt: Instant.nullable(),
  /** The day from which on its contacts are taken back; what had begun before stays. */
  withdrawnFrom: LocalDate.nullable(),
  withdrawnAt: Instant.nullable(),
  version: z.int().min(1),
});
export type Rota = z.infer<typeof Rota>;

/** How far a run of the engine is. `bound` is proven: no plan leaves less weight uncovered. */
export const RotaRun = z.object({
  id: Id,
  rotaId: Id,
  state: z.enum(['WAITING', 'RUNNING', 'STOPPING', 'DONE', 'FAILED']),
  seed: z.int(),
  share: z.number().min(0).max(1),
  uncoveredWeight: z.number().nullable(),
  uncoveredContacts: z.int().nullable(),
  bound: z.number().nullable(),
  quality: z.number().nullable(),
  secondsLeft: z.number().nullable(),
  /** How often a better proposal was put on the board so far. */
  proposals: z.int().min(0),
  startedAt: Instant,
  endedAt: Instant.nullable(),
});
export type RotaRun = z.infer<typeof RotaRun>;

/** A volunteer's answer to a published contact. */
export const ANSWERS = ['WAITING', 'ACCEPTED', 'DECLINED'] as const;
export const Answer = z.enum(ANSWERS);
export type Answer = z.infer<typeof Answer>;
