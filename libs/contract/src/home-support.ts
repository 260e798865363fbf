import * as z from 'zod';
import { HomeSupportSettings, LocalDate } from '@presence/domain';

export const HomeSupportSettingsDraft = HomeSupportSettings.omit({
  version: true,
  heatwaveFrom: true,
  heatwaveUntil: true,
}).strict();
export type HomeSupportSettingsDraft = z.infer<typeof HomeSupportSettingsDraft>;

/** Switches the heatwave round on; without an end it lasts until it is switched off. */
export const HeatwaveDraft = z
  .strictObject({ from: LocalDate, until: LocalDate.nullable() })
  .refine(({ from, until }) => until === null || until >= from, {
    error: 'END_BEFORE_START',
    path: ['until'],
  });
export type HeatwaveDraft = z.infer<typeof HeatwaveDraft>;
