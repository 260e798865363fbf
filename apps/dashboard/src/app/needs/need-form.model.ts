import { NeedDraft } from '@presence/contract';
import {
  type Id,
  type Need,
  type NeedRhythm,
  USUAL_MINUTES,
  type WeekWindow,
} from '@presence/domain';
import * as z from 'zod';

/** What the form holds: each kind of rhythm keeps its own values, so that trying one loses none of the others. */
export type NeedFormModel = Omit<
  NeedDraft,
  | 'rhythm'
  | 'until'
  | 'usual'
  | 'volunteersNeeded'
  | 'pauses'
  | 'liked'
  | 'impossible'
  | 'onPublicHolidays'
> & {
  holidays: HolidayChoice;
  rhythmKind: NeedRhythm['kind'];
  times: number;
  every: number;
  nth: Extract<NeedRhythm, { kind: 'MONTHLY' }>['nth'];
  weekday: WeekWindow['weekday'];
  until: string;
  hasUsual: boolean;
  usual: { weekday: WeekWindow['weekday']; time: string };
  inPairs: boolean;
  liked: readonly WeekWindow[];
  impossible: readonly WeekWindow[];
  pauses: { from: string; until: string; reason: Need['pauses'][number]['reason'] }[];
};

/** On public holidays as the association does, or as this need says. */
export type HolidayChoice = 'AS_USUAL' | 'YES' | 'NO';

const DEFAULTS: NeedFormModel = {
  id: '',
  kind: 'CALL',
  rhythmKind: 'TIMES_A_WEEK',
  times: 1,
  every: 2,
  nth: 1,
  weekday: 'TU',
  durationMinutes: USUAL_MINUTES.CALL,
  liked: [],
  impossible: [],
  hasUsual: false,
  usual: { weekday: 'TU', time: '10:00' },
  inPairs: false,
  from: '',
  until: '',
  pauses: [],
  priority: 'NORMAL',
  heatwaveRound: false,
  holidays: 'AS_USUAL',
};

export const holidayChoice = (onPublicHolidays: Need['onPublicHolidays']): HolidayChoice =>
  onPublicHolidays === null ? 'AS_USUAL' : onPublicHolidays ? 'YES' : 'NO';

export function needFormModel(need: Need | null, today: string): NeedFormModel {
  if (need === null) return { ...DEFAULTS, from: today };
  const {
    id,
    kind,
    rhythm,
    durationMinutes,
    liked,
    impossible,
    usual,
    volunteersNeeded,
    from,
    until,
    pauses,
    priority,
    heatwaveRound,
    onPublicHolidays,
  } = need;
  const { kind: rhythmKind, ...values } = rhythm;
  return {
    ...DEFAULTS,
    ...values,
    id,
    kind,
    rhythmKind,
    durationMinutes,
    liked,
    impossible,
    from,
    priority,
    heatwaveRound,
    pauses,
    hasUsual: usual !== null,
    usual: usual ?? DEFAULTS.usual,
    inPairs: volunteersNeeded === 2,
    until: until ?? '',
    holidays: holidayChoice(onPublicHolidays),
  };
}

function rhythmOf({ rhythmKind, times, every, nth, weekday }: NeedFormModel): NeedRhythm {
  if (rhythmKind === 'TIMES_A_WEEK') return { kind: 'TIMES_A_WEEK', times };
  return rhythmKind === 'EVERY_WEEKS'
    ? { kind: 'EVERY_WEEKS', every }
    : { kind: 'MONTHLY', nth, weekday };
}

/** Checks what was typed as the API will: without the id, which is given when it is sent. */
export const NeedForm = z.preprocess(
  (typed) => {
    const {
      id: _,
      rhythmKind: _k,
      times: _t,
      every: _e,
      nth: _n,
      weekday: _w,
      hasUsual,
      usual,
      inPairs,
      until,
      holidays,
      ...rest
    } = typed as NeedFormModel;
    return {
      ...rest,
      rhythm: rhythmOf(typed as NeedFormModel),
      usual: hasUsual ? usual : null,
      volunteersNeeded: inPairs && rest.kind !== 'CALL' ? 2 : 1,
      heatwaveRound: rest.heatwaveRound && rest.kind === 'CALL',
      until: until || null,
      onPublicHolidays: holidays === 'AS_USUAL' ? null : holidays === 'YES',
    };
  },
  z
    .object(NeedDraft.shape)
    .omit({ id: true })
    .strict()
    .refine(({ from, until }) => until === null || until >= from, {
      error: 'END_BEFORE_START',
      path: ['until'],
    }),
);

export const needDraft = (typed: NeedFormModel, id: Id): NeedDraft => ({
  ...NeedForm.parse(typed),
  id,
});
