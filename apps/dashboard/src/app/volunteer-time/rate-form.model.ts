import type { DatedRateDraft } from '@presence/contract';
import { DatedRate, type VolunteerFunction } from '@presence/domain';
import * as z from 'zod';

/** A rate as the form holds it: what it is for is one choice, of hours, of one function or of kilometres. */
export type RateFormModel = {
  id: string;
  subject: 'HOUR' | 'KILOMETRE' | VolunteerFunction;
  from: string;
  amount: number | null;
  source: string;
};

const subjectOf = (subject: RateFormModel['subject']) =>
  subject === 'HOUR' || subject === 'KILOMETRE'
    ? { unit: subject, function: null }
    : { unit: 'HOUR' as const, function: subject };

/** Checks what was typed as the API will, without the id, which is given when it is sent. */
export const RateForm = z.preprocess(
  (typed) => {
    const { id: _, subject, ...rest } = typed as RateFormModel;
    return { ...rest, ...subjectOf(subject) };
  },
  DatedRate.omit({ id: true, version: true }),
);

export const rateDraft = (typed: RateFormModel): DatedRateDraft => ({
  ...RateForm.parse(typed),
  id: typed.id,
});
