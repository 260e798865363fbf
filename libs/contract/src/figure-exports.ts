import * as z from 'zod';
import { AUTHORED_LOCALE, Id, Instant, LOCALES, Year } from '@presence/domain';

/** The most years in one file. */
export const MOST_YEARS = 5;

/** Closed calendar years, both included. */
export const FigureExportDraft = z
  .strictObject({
    id: Id,
    from: Year,
    until: Year,
    format: z.enum(['xlsx', 'csv']),
    language: z.enum(LOCALES).default(AUTHORED_LOCALE),
  })
  .refine(({ from, until }) => from <= until && Number(until) - Number(from) < MOST_YEARS, {
    error: 'PERIOD_INVALID',
    path: ['until'],
  });
export type FigureExportDraft = z.infer<typeof FigureExportDraft>;

export const EXPORT_STATES = ['WAITING', 'RUNNING', 'DONE', 'FAILED', 'CANCELLED'] as const;
export type ExportState = (typeof EXPORT_STATES)[number];

/** A file of figures on its way, or ready until it expires. */
export const FigureExportView = z.object({
  id: Id,
  from: Year,
  until: Year,
  format: z.enum(['xlsx', 'csv']),
  state: z.enum(EXPORT_STATES),
  yearsDone: z.int(),
  createdAt: Instant,
  expiresAt: Instant,
});
export type FigureExportView = z.infer<typeof FigureExportView>;

/** What may be exported, and what was. `told`: the year was published before, and changes no more. */
export const FigureExportsView = z.object({
  years: z.array(z.object({ year: Year, told: z.boolean(), notEntered: z.int() })),
  exports: z.array(FigureExportView),
});
export type FigureExportsView = z.infer<typeof FigureExportsView>;
