import * as z from 'zod';
import { labelsOf } from '../identity/labels-of';
import { ATTENDANCE_TEXTS } from '../texts/attendance';

/** Why a planned session did not take place, in the words of those who organise; nobody else is told. */
export const NOT_HELD_LABELS = labelsOf(ATTENDANCE_TEXTS, ({ notHeld }) => notHeld);

export type NotHeldReason = keyof typeof NOT_HELD_LABELS;
export const NOT_HELD_REASONS = Object.keys(NOT_HELD_LABELS) as [NotHeldReason, ...NotHeldReason[]];
/** A fact told once the session should have begun; what is told before is a cancellation. */
export const NotHeldReason = z.enum(NOT_HELD_REASONS, { error: 'REQUIRED' });
