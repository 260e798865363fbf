import { SeriesDraft, type SeriesView } from '@presence/contract';
import {
  dateIn,
  type Group,
  type Id,
  type OnHolidays,
  Recurrence,
  timesIssue,
  type Weekday,
} from '@presence/domain';
import * as z from 'zod';
import type { Nth, PatternKind } from './series-labels';

/** A rule as the form holds it: every field has its value, whichever pattern is chosen, so that none is lost when it changes. */
export type RuleFormModel = {
  from: string;
  pattern: {
    kind: PatternKind;
    every: number | null;
    weekdays: readonly Weekday[];
    days: readonly number[];
    positions: readonly { nth: Nth; weekday: Weekday }[];
  };
  months: readonly number[];
  until: string;
  count: number | null;
  added: readonly string[];
  excluded: readonly string[];
};

export type SeriesFormModel = {
  id: Id | '';
  end: 'NEVER' | 'UNTIL' | 'COUNT';
  recurrence: RuleFormModel;
  startTime: string;
  endTime: string;
  venueId: Id | '';
  facilitatorIds: readonly Id[];
  rotates: boolean;
  parallel: boolean;
  onPublicHolidays: OnHolidays;
  onSchoolHolidays: OnHolidays;
};

const UNASKED = {
  every: 1,
  weekdays: [],
  days: [],
  positions: [{ nth: 1, weekday: 'MO' }],
} as const;

/** What the form shows at first: the stored series, or the beginning of a new one in the group's usual venue. */
export function seriesFormModel(
  series: SeriesView | null,
  group: Group,
  now = new Date(),
): SeriesFormModel {
  if (series === null) {
    return {
      id: '',
      end: 'NEVER',
      recurrence: {
        from: dateIn(group.timeZone, now),
        pattern: { kind: 'MONTHLY_BY_WEEKDAY', ...UNASKED },
        months: [],
        until: '',
        count: null,
        added: [],
        excluded: [],
      },
      startTime: '18:00',
      endTime: '20:00',
      venueId: group.venueId ?? '',
      facilitatorIds: [],
      rotates: false,
      parallel: false,
      onPublicHolidays: 'MEETS',
      onSchoolHolidays: 'MEETS',
    };
  }
  const { id, recurrence, startTime, endTime, venueId, facilitatorIds, rotates, parallel } = series;
  const { onPublicHolidays, onSchoolHolidays } = series;
  return {
    id,
    end: recurrence.until !== null ? 'UNTIL' : recurrence.count !== null ? 'COUNT' : 'NEVER',
    recurrence: {
      ...recurrence,
      pattern: { ...UNASKED, ...recurrence.pattern },
      until: recurrence.until ?? '',
    },
    startTime,
    endTime,
    venueId: venueId ?? '',
    facilitatorIds,
    rotates,
    parallel,
    onPublicHolidays,
    onSchoolHolidays,
  };
}

/** The pattern's own questions only; the schema says what is wrong with them. */
function patternOf({ kind, every, weekdays, days, positions }: RuleFormModel['pattern']): unknown {
  const questions: Record<PatternKind, object> = {
    ONCE: {},
    DATES: {},
    WEEKLY: { every, weekdays },
    MONTHLY_BY_DATE: { every, days },
    MONTHLY_BY_WEEKDAY: { every, positions },
  };
  return { kind, ...questions[kind] };
}

/** The rule that the form describes, not yet checked. */
function ruleOf({
  end,
  recurrence: { from, pattern, months, until, count, added, excluded },
}: SeriesFormModel): unknown {
  const dated = pattern.kind === 'DATES';
  const repeats = !dated && pattern.kind !== 'ONCE';
  return {
    from: (dated ? [...added].sort()[0] : undefined) ?? from,
    pattern: patternOf(pattern),
    months: repeats ? months : [],
    until: repeats && end === 'UNTIL' ? until : null,
    // A count left empty is a field left out, not a series without end.
    count: repeats && end === 'COUNT' ? (count ?? undefined) : null,
    added: pattern.kind === 'ONCE' ? [] : [...added].sort(),
    excluded: repeats ? [...excluded].sort() : [],
  };
}

/** The rule, once it holds together; null while it does not. */
export const parsedRule = (typed: SeriesFormModel): Recurrence | null =>
  Recurrence.safeParse(ruleOf(typed)).data ?? null;

/** Whether the two times make a session. */
export const timesHold = ({ startTime, endTime }: SeriesFormModel): boolean =>
  /^\d\d:\d\d$/.test(startTime) &&
  /^\d\d:\d\d$/.test(endTime) &&
  timesIssue(startTime, endTime) === null;

/** Checks what was typed as the API will, without the id, which is given when it is sent. */
export const SeriesForm = z.preprocess(
  (input) => {
    const typed = input as SeriesFormModel;
    const { startTime, endTime, venueId, facilitatorIds, rotates, parallel } = typed;
    const { onPublicHolidays, onSchoolHolidays } = typed;
    return {
      recurrence: ruleOf(typed),
      startTime,
      endTime,
      venueId: venueId === '' ? null : venueId,
      facilitatorIds,
      // Two are a pair at every session; a team is more.
      rotates: rotates && facilitatorIds.length > 1,
      ...(parallel && { parallel }),
      onPublicHolidays,
      onSchoolHolidays,
    };
  },
  SeriesDraft.omit({ id: true }),
);
