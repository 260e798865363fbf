import * as z from 'zod';
import { HomeSupportSettings, Id, LocalDate, Localized } from '@presence/domain';

export const HomeSupportSettingsDraft = HomeSupportSettings.omit({
  version: true,
  heatwaveFrom: true,
  heatwaveUntil: true,
}).strict();
export type HomeSupportSettingsDraft = z.infer<typeof HomeSupportSettingsDraft>;

/** What saving the settings does to published rotas: contacts that go by day, those that are added uncovered. */
export const HomeSupportPreview = z.object({
  days: z.array(z.object({ date: LocalDate, name: Localized.nullable(), contacts: z.int() })),
  comes: z.int(),
  /** How many volunteers have a contact that goes. */
  volunteers: z.int(),
});
export type HomeSupportPreview = z.infer<typeof HomeSupportPreview>;

/** Switches the heatwave round on; without an end it lasts until it is switched off. */
export const HeatwaveDraft = z
  .strictObject({ from: LocalDate, until: LocalDate.nullable() })
  .refine(({ from, until }) => until === null || until >= from, {
    error: 'END_BEFORE_START',
    path: ['until'],
  });
export type HeatwaveDraft = z.infer<typeof HeatwaveDraft>;

/** What starting the round on these days would do; without `from`, what ending it would. */
export const HeatwavePreviewQuery = z
  .strictObject({ from: LocalDate.optional(), until: LocalDate.optional() })
  .refine(({ from, until }) => !from || !until || until >= from, {
    error: 'END_BEFORE_START',
    path: ['until'],
  });
export type HeatwavePreviewQuery = z.infer<typeof HeatwavePreviewQuery>;

/** Whom the round concerns, and their calls in what is published: those covered that stay, those without anybody that come, those that go. */
export const HeatwavePreview = z.object({
  peopleCount: z.int(),
  /** By name, for coordinators only. */
  people: z.array(
    z.object({
      personId: Id,
      name: z.string(),
      branchName: z.string().nullable(),
      covered: z.int(),
      comes: z.int(),
      goes: z.int(),
    }),
  ),
  covered: z.int(),
  comes: z.int(),
  goes: z.int(),
  /** How many volunteers have a call that goes. */
  volunteers: z.int(),
});
export type HeatwavePreview = z.infer<typeof HeatwavePreview>;
