import {
  ONBOARDING_STEPS,
  type HomeSupportSettings,
  type OnboardingStep,
  type StepEffect,
} from '../home-support';
import { DomainError, type Issue } from '../errors';
import type { OnboardingRecord, Volunteer } from './volunteer';

/** Why a step is missing: never done, run out, or a charter signed in another version than the current one. */
export const MISSING_WHYS = ['NOT_DONE', 'EXPIRED', 'OLD_CHARTER'] as const;
export type MissingWhy = (typeof MISSING_WHYS)[number];
export type MissingStep = {
  step: OnboardingStep;
  effect: Exclude<StepEffect, 'OFF'>;
  why: MissingWhy;
};

/** Where a volunteer stands: what is missing, in the order of the steps, and whether it keeps them out of a rota. */
export type Onboarding = { missing: MissingStep[]; blocked: boolean };

type OnboardingRules = Pick<HomeSupportSettings, 'onboarding' | 'charterVersion'>;

/** The steps asked of a volunteer. A background check is asked only of those who meet minors. */
export const stepsAsked = (
  settings: OnboardingRules,
  { withMinors }: Pick<Volunteer, 'withMinors'>,
): OnboardingStep[] =>
  ONBOARDING_STEPS.filter(
    (step) => settings.onboarding[step] !== 'OFF' && (step !== 'BACKGROUND_CHECK' || withMinors),
  );

/** What is missing from a volunteer's onboarding on the day `today` (YYYY-MM-DD). A step is good on the day it expires. */
export function onboarding(
  settings: OnboardingRules,
  records: readonly OnboardingRecord[],
  volunteer: Pick<Volunteer, 'withMinors'>,
  today: string,
): Onboarding {
  const missing = stepsAsked(settings, volunteer).flatMap((step): MissingStep[] => {
    const effect = settings.onboarding[step];
    const why = whyMissing(
      records.find((record) => record.step === step),
      settings.charterVersion,
      today,
    );
    return why === null || effect === 'OFF' ? [] : [{ step, effect, why }];
  });
  return { missing, blocked: missing.some(({ effect }) => effect === 'BLOCK') };
}

function whyMissing(
  record: OnboardingRecord | undefined,
  charterVersion: string,
  today: string,
): MissingWhy | null {
  if (!record) return 'NOT_DONE';
  if (record.expiresOn !== null && record.expiresOn < today) return 'EXPIRED';
  return record.step === 'CHARTER' && record.charterVersion !== charterVersion
    ? 'OLD_CHARTER'
    : null;
}

/**
 * A record as it may be kept: of a background check nothing but its expiry, of a charter its version too.
 * @throws DomainError VALIDATION naming each field at fault: a missing or future date, a version or an expiry not given
 */
export function recordToKeep(record: OnboardingRecord, today: string): OnboardingRecord {
  const { step, doneOn, charterVersion, expiresOn } = record;
  const check = step === 'BACKGROUND_CHECK';
  const issues: Issue[] = [];
  const refuse = (field: keyof OnboardingRecord, message: string) =>
    issues.push({ path: [field], message });
  if (check && expiresOn === null) refuse('expiresOn', 'REQUIRED');
  if (!check && doneOn === null) refuse('doneOn', 'REQUIRED');
  if (!check && doneOn !== null && doneOn > today) refuse('doneOn', 'DATE_IN_FUTURE');
  if (!check && doneOn !== null && expiresOn !== null && expiresOn < doneOn)
    refuse('expiresOn', 'END_BEFORE_START');
  if (step === 'CHARTER' && charterVersion === '') refuse('charterVersion', 'REQUIRED');
  if (issues.length > 0) throw new DomainError('VALIDATION', {}, issues);
  return {
    ...record,
    doneOn: check ? null : doneOn,
    charterVersion: step === 'CHARTER' ? charterVersion : '',
  };
}
