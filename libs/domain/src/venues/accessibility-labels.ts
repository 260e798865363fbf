import { labelsOf, type Localized } from '../identity';
import { ACCESSIBILITY_TEXTS } from '../texts/accessibility';
import type { ACCESSIBILITY } from './venue';

/** What makes a venue or a group reachable. */
export const ACCESSIBILITY_LABELS: Readonly<Record<(typeof ACCESSIBILITY)[number], Localized>> =
  labelsOf(ACCESSIBILITY_TEXTS, ({ accessibility }) => accessibility);
