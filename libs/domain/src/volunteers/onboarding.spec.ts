import { HOME_SUPPORT_DEFAULTS, type OnboardingStep } from '../home-support';
import { newId } from '../identity';
import { onboarding, recordToKeep } from './onboarding';
import type { OnboardingRecord } from './volunteer';

const today = '2026-11-23';
const settings = { ...HOME_SUPPORT_DEFAULTS, charterVersion: '2026' };
const record = (step: OnboardingStep, over: Partial<OnboardingRecord> = {}): OnboardingRecord => ({
  volunteerId: newId(),
  step,
  doneOn: step === 'BACKGROUND_CHECK' ? null : '2026-01-10',
  charterVersion: step === 'CHARTER' ? '2026' : '',
  expiresOn: null,
  ...over,
});
const all = [
  record('MEETING'),
  record('CHARTER'),
  record('TRAINING'),
  record('BACKGROUND_CHECK', { expiresOn: '2027-06-30' }),
  record('FIRST_CONTACT_TOGETHER'),
];
const without = (step: OnboardingStep, ...instead: OnboardingRecord[]) => [
  ...all.filter((each) => each.step !== step),
  ...instead,
];

describe('the onboarding of a volunteer', () => {
  it('is complete when every step asked was done', () =>
    expect(onboarding(settings, all, { withMinors: true }, today)).toEqual({
      missing: [],
      blocked: false,
    }));

  it('begins with all that the association asks, in its order', () =>
    expect(onboarding(settings, [], { withMinors: true }, today)).toEqual({
      missing: [
        { step: 'MEETING', effect: 'BLOCK', why: 'NOT_DONE' },
        { step: 'CHARTER', effect: 'BLOCK', why: 'NOT_DONE' },
        { step: 'TRAINING', effect: 'WARN', why: 'NOT_DONE' },
        { step: 'BACKGROUND_CHECK', effect: 'BLOCK', why: 'NOT_DONE' },
        { step: 'FIRST_CONTACT_TOGETHER', effect: 'WARN', why: 'NOT_DONE' },
      ],
      blocked: true,
    }));

  it.each([
    ['a training that only warns', without('TRAINING'), true, 'TRAINING', 'NOT_DONE', false],
    [
      'a charter signed in its old version',
      without('CHARTER', record('CHARTER', { charterVersion: '2025' })),
      true,
      'CHARTER',
      'OLD_CHARTER',
      true,
    ],
    [
      'a check that ran out yesterday',
      without('BACKGROUND_CHECK', record('BACKGROUND_CHECK', { expiresOn: '2026-11-22' })),
      true,
      'BACKGROUND_CHECK',
      'EXPIRED',
      true,
    ],
    [
      'a training to be done again',
      without('TRAINING', record('TRAINING', { expiresOn: '2026-11-01' })),
      false,
      'TRAINING',
      'EXPIRED',
      false,
    ],
  ] as const)('lacks %s', (_, records, withMinors, step, why, blocked) =>
    expect(onboarding(settings, records, { withMinors }, today)).toEqual({
      missing: [expect.objectContaining({ step, why })],
      blocked,
    }),
  );

  it('asks no background check of those who meet no minor', () =>
    expect(
      onboarding(settings, without('BACKGROUND_CHECK'), { withMinors: false }, today).missing,
    ).toEqual([]));

  it('holds a check good on its last day', () =>
    expect(
      onboarding(
        settings,
        without('BACKGROUND_CHECK', record('BACKGROUND_CHECK', { expiresOn: today })),
        { withMinors: true },
        today,
      ).missing,
    ).toEqual([]));

  it('asks nothing of what the association switched off', () => {
    const off = {
      ...settings,
      onboarding: {
        MEETING: 'OFF',
        CHARTER: 'OFF',
        TRAINING: 'OFF',
        BACKGROUND_CHECK: 'OFF',
        FIRST_CONTACT_TOGETHER: 'OFF',
      } as const,
    };
    expect(onboarding(off, [], { withMinors: true }, today)).toEqual({
      missing: [],
      blocked: false,
    });
  });
});

describe('a record of the onboarding', () => {
  it('keeps of a background check nothing but its expiry', () =>
    expect(
      recordToKeep(
        record('BACKGROUND_CHECK', {
          doneOn: '2026-11-01',
          charterVersion: 'B3',
          expiresOn: '2027-11-01',
        }),
        today,
      ),
    ).toMatchObject({
      doneOn: null,
      charterVersion: '',
      expiresOn: '2027-11-01',
    }));

  it('keeps the version of a charter only', () => {
    expect(recordToKeep(record('CHARTER'), today).charterVersion).toBe('2026');
    expect(recordToKeep(record('MEETING', { charterVersion: 'x' }), today).charterVersion).toBe('');
  });

  it.each([
    ['a background check without its expiry', record('BACKGROUND_CHECK'), 'expiresOn', 'REQUIRED'],
    ['a meeting without a date', record('MEETING', { doneOn: null }), 'doneOn', 'REQUIRED'],
    [
      'a meeting of tomorrow',
      record('MEETING', { doneOn: '2026-11-24' }),
      'doneOn',
      'DATE_IN_FUTURE',
    ],
    [
      'a training that runs out before it was given',
      record('TRAINING', { expiresOn: '2025-01-01' }),
      'expiresOn',
      'END_BEFORE_START',
    ],
    [
      'a charter of no version',
      record('CHARTER', { charterVersion: '' }),
      'charterVersion',
      'REQUIRED',
    ],
  ])('refuses %s', (_, refused, field, message) =>
    expect(() => recordToKeep(refused, today)).toThrow(
      expect.objectContaining({ code: 'VALIDATION', issues: [{ path: [field], message }] }),
    ),
  );
});
