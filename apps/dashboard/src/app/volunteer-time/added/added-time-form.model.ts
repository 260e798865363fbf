import type { AddedTimeDraft } from '@presence/contract';
import { AddedTime, decimal } from '@presence/domain';
import * as z from 'zod';

/** Added time as the form holds it: hours and minutes apart, as people say them. */
export type AddedTimeModel = Omit<AddedTimeDraft, 'function' | 'minutes' | 'kilometres'> & {
  function: AddedTimeDraft['function'] | '';
  hours: number | null;
  minutes: number | null;
  kilometres: number | null;
};

const HOUR = 60;

/** Checks what was typed as the API will, without the id, which is given when it is sent. */
export const AddedTimeForm = z.preprocess(
  (typed) => {
    const { id: _, hours, minutes, kilometres, ...rest } = typed as AddedTimeModel;
    return {
      ...rest,
      minutes: HOUR * (hours ?? 0) + (minutes ?? 0),
      kilometres: kilometres ?? 0,
    };
  },
  AddedTime.omit({ id: true, enteredBy: true, version: true }).extend({
    organiserId: z.string().min(1, { error: 'REQUIRED' }),
    // Of hours and minutes together, whose limit in minutes would say nothing beside either.
    minutes: decimal(1, 24 * HOUR, { small: 'REQUIRED', large: 'DAY_TOO_LONG' }),
  }),
);

export const addedTimeDraft = (typed: AddedTimeModel): AddedTimeDraft => ({
  ...AddedTimeForm.parse(typed),
  id: typed.id,
});

/** A new entry, of today. */
export const blankTime = (organiserId: string, date: string): AddedTimeModel => ({
  ...{ id: '', organiserId, date, function: '' },
  ...{ hours: null, minutes: null, kilometres: null },
});

export const typedTime = ({ minutes, ...time }: AddedTimeDraft): AddedTimeModel => ({
  ...time,
  hours: Math.floor(minutes / HOUR),
  minutes: minutes % HOUR,
});
