import * as z from 'zod';
import { LOCALES, Month } from '@presence/domain';

const inOrder = ({ from, until }: { from: string; until: string }) => from <= until && Number(until.slice(0, 4)) - Number(from.slice(0, 4)) <= 5;

/** Whole months, both included; five years at most. */
export const FiguresQuery = z.strictObject({ from: Month, until: Month }).refine(inOrder, { error: 'PERIOD_INVALID', path: ['until'] });
export type FiguresQuery = z.infer<typeof FiguresQuery>;

/** The same with the language of the headings. */
export const FiguresFileQuery = z.strictObject({ from: Month, until: Month, language: z.enum(LOCALES).default('fr') }).refine(inOrder, { error: 'PERIOD_INVALID', path: ['until'] });
export type FiguresFileQuery = z.infer<typeof FiguresFileQuery>;

/** Volunteer time for the accounts; `hourlyValue` in euros. */
export const VolunteerTimeQuery = z
  .strictObject({ from: Month, until: Month, language: z.enum(LOCALES).default('fr'), hourlyValue: z.coerce.number({ error: 'NUMBER_INVALID' }).min(0, { error: 'NUMBER_INVALID' }).max(200, { error: 'NUMBER_TOO_LARGE' }).default(0) })
  .refine(inOrder, { error: 'PERIOD_INVALID', path: ['until'] });
export type VolunteerTimeQuery = z.infer<typeof VolunteerTimeQuery>;
