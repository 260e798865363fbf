import * as z from 'zod';
import { InseeCode } from '../../geography';
import { FORMATS, THEMES } from '../../groups/taxonomy';
import { Id } from '../../identity';
import { Month } from '../figures';

/** A calendar year of this century. */
export const Year = z
  .string({ error: 'REQUIRED' })
  .regex(/^20\d{2}$/, { error: 'DATE_IMPOSSIBLE' });
export type Year = z.infer<typeof Year>;

/** Counts of people, of which any may be hidden: everybody present is there for the first time or came before. */
export const PEOPLE = ['firstTimers', 'returning', 'present'] as const;
export type People = (typeof PEOPLE)[number];

const Shown = z.number().nullable();
const people = { firstTimers: Shown, returning: Shown, present: Shown };
/** What the association did counts nobody who came, and is shown. `seats` are of held sessions, nought where one had no capacity. */
const sessions = {
  held: z.int(),
  cancelled: z.int(),
  notHeld: z.int(),
  notEntered: z.int(),
  seats: z.int(),
  hours: z.number(),
};

/**
 * Seats that were taken at held sessions with registration, which may be hidden, and how many those sessions had; null
 * where one of them took as many as came. Absent from years that were told before seats were.
 */
const seats = { registered: Shown.optional(), offered: z.int().nullable().optional() };

/** What may be published of the groups of one calendar year, small counts hidden; told once and kept as it is. */
export const PublishedYear = z.object({
  year: Year,
  /** Cells under it were hidden when the year was told. */
  smallest: z.int(),
  groups: z.array(
    z.object({
      id: Id,
      name: z.string(),
      branchId: Id.nullable(),
      themes: z.array(z.enum(THEMES)),
      format: z.enum(FORMATS),
      inseeCode: InseeCode,
      communeName: z.string(),
      ...sessions,
      ...people,
      ...seats,
    }),
  ),
  /** None where all groups are of one branch: they would say the same as the whole. */
  branches: z.array(z.object({ id: Id.nullable(), name: z.string(), ...people, ...seats })),
  months: z.array(z.object({ month: Month, ...sessions, ...people, ...seats })),
  whole: z.object({ ...people, ...seats }),
});
export type PublishedYear = z.infer<typeof PublishedYear>;

/** A line of people as it is published. */
export type ShownPeople = Record<People, number | null>;

/** Seats taken as they are published. */
export type ShownSeats = { registered: number | null; offered: number | null };
