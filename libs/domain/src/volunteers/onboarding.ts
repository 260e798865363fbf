import { ONBOARDING_STEPS, type HomeSupportSettings, type OnboardingStep, type StepEffect } from '../home-support';
import type { OnboardingRecord, Volunteer } from './volunteer';

/** Why a step is missing: never done, run out, or a charter signed in another version than the current one. */
export type MissingWhy = 'NOT_DONE' | 'EXPIRED' | 'OLD_CHARTER';
export type MissingStep = { step: OnboardingStep; effect: Exclude<StepEffect, 'OFF'>; why: MissingWhy };

/** Where a volunteer stands: what is missing, in the order of the steps, and whether it keeps them out of a rota. */
export type Onboarding = { missing: MissingStep[]; blocked: boolean };

type Asked = Pick<HomeSupportSettings, 'onboarding' | 'charterVersion'>;

/** The steps asked of a volunteer. A background check is asked only of those who meet minors. */
export const stepsAsked = (settings: Asked, { withMinors }: Pick<Volunteer, 'withMinors'>): OnboardingStep[] =>
  ONBOARDING_STEPS.filter((step) => settings.onboarding[step] !== 'OFF' && (step !== 'BACKGROUND_CHECK' || withMinors));

/** What is missing from a volunteer's onboarding on the day `today` (YYYY-MM-DD). A step is good on the day it expires. */
export function onboarding(settings: Asked, records: readonly OnboardingRecord[], volunteer: Pick<Volunteer, 'withMinors'>, today: string): Onboarding {
  const missing = stepsAsked(settings, volunteer).flatMap((step): MissingStep[] => {
    const effect = settings.onboarding[step];
    const why = whyMissing(records.find((record) => record.step === step), settings.charterVersion, today);
    return why === null || effect === 'OFF' ? [] : [{ step, effect, why }];
  });
  return { missing, blocked: missing.some(({ effect }) => effect === 'BLOCK') };
}

function whyMissing(record: OnboardingRecord | undefined, charterVersion: string, today: string): MissingWhy | null {
  if (!record) return 'NOT_DONE';
  if (record.expiresOn !== null && record.expiresOn < today) return 'EXPIRED';
  return record.step === 'CHARTER' && record.charterVersion !== charterVersion ? 'OLD_CHARTER' : null;
}
