import { labelsOf, type Localized } from '../identity';
import { FACETS_TEXTS } from '../texts/facets';
import type { Weekday } from '../time/days';

/** The days of the week as one chooses them from a list. */
export const WEEKDAY_LABELS: Readonly<Record<Weekday, Localized>> = labelsOf(
  FACETS_TEXTS,
  ({ weekdays }) => weekdays,
);
