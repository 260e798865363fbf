import * as z from 'zod';
import { LocalDate } from '../../identity';
import type { RecurrenceIssue } from './recurrence-issue';

/** The message of a check, as Zod takes it. */
export const issue = (error: RecurrenceIssue) => ({ error });

/** A date that may be planned: from 2000 to 2199. */
export const PlanningDate = LocalDate.refine(
  (date) => date >= '2000-01-01' && date < '2200-01-01',
  issue('DATE_OUT_OF_RANGE'),
);

/** A list without repeats, of `min` to `max` items. */
export const listOf = <T extends z.ZodType>(item: T, min: number, max: number) =>
  z
    .array(item, issue('REQUIRED'))
    .min(min, issue('LIST_EMPTY'))
    .max(max, issue('LIST_TOO_LONG'))
    .refine(
      (list) => new Set(list.map((each) => JSON.stringify(each))).size === list.length,
      issue('LIST_REPEATS'),
    );
