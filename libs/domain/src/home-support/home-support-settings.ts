import * as z from 'zod';
import { LocalDate, line, whole } from '../identity';

/** The steps by which a volunteer comes in. */
export const ONBOARDING_STEPS = [
  'MEETING',
  'CHARTER',
  'TRAINING',
  'BACKGROUND_CHECK',
  'FIRST_CONTACT_TOGETHER',
] as const;
export const OnboardingStep = z.enum(ONBOARDING_STEPS, { error: 'REQUIRED' });
export type OnboardingStep = z.infer<typeof OnboardingStep>;

/** What a missing step does: nobody is planned, or the coordinator is told, or it is not asked. */
export const STEP_EFFECTS = ['BLOCK', 'WARN', 'OFF'] as const;
export const StepEffect = z.enum(STEP_EFFECTS, { error: 'REQUIRED' });
export type StepEffect = z.infer<typeof StepEffect>;

/** How an association does its home support; one row an association, the defaults below until it says otherwise. */
export const HomeSupportSettings = z.object({
  /** Hours before and after a contact during which its volunteers see phone and address. */
  disclosedHoursBefore: whole(1, 168),
  disclosedHoursAfter: whole(1, 168),
  /** The volunteer calls through a masked display: the number is dialled with #31# and not shown. */
  maskPhones: z.boolean(),
  /** A referral that nobody decided within so many days is told to the coordinators. */
  referralDays: whole(1, 60),
  /** Whether the public may ask for calls or visits by the form of the directory. */
  referralForm: z.boolean(),
  /** Hours a volunteer has to accept a published contact before cover is asked. */
  acceptHours: whole(1, 336),
  /** Hours between two waves of a cover request; less when the contact is near. */
  coverHours: whole(1, 72),
  /** Cover requests that may reach one volunteer within seven days. */
  coverAsksPerWeek: whole(1, 50),
  /** Whole hours of the association's clock between which mails wait; none where both are the same. */
  quietFrom: whole(0, 23),
  quietUntil: whole(0, 23),
  /** No answer: so many tries in all, so many hours apart. */
  tries: whole(1, 5),
  hoursBetweenTries: whole(1, 72),
  /** Hours after the end of a contact before its missing outcome is asked of the volunteer, then of the coordinators. */
  outcomeHours: whole(1, 168),
  /** Minutes after the expected end of a visit without a check-out before the coordinators are alerted. */
  lateMinutes: whole(5, 240),
  /** Days since the last successful contact that alert the coordinators, by priority. */
  silentDays: z.object({ HIGH: whole(1, 90), NORMAL: whole(1, 90), LOW: whole(1, 180) }),
  onboarding: z.record(OnboardingStep, StepEffect),
  charterVersion: line(40),
  /** Days that a free note is kept. */
  noteDays: whole(7, 365),
  /** Months after the last contact before a person's record is purged. */
  recordMonths: whole(1, 60),
  /** Whether calls, and whether visits, take place on public holidays where a need does not say otherwise. */
  callsOnHolidays: z.boolean().default(true),
  visitsOnHolidays: z.boolean().default(false),
  /** Cells of statistics under this are hidden. */
  smallestCount: z.union([z.literal(5), z.literal(11)], { error: 'NUMBER_INVALID' }),
  /** While it is on, everyone on the heatwave list is called each day. */
  heatwaveFrom: LocalDate.nullable(),
  heatwaveUntil: LocalDate.nullable(),
  version: z.int().min(1),
});
export type HomeSupportSettings = z.infer<typeof HomeSupportSettings>;

/** What holds for an association that has set nothing. */
export const HOME_SUPPORT_DEFAULTS: Omit<HomeSupportSettings, 'version'> = {
  disclosedHoursBefore: 48,
  disclosedHoursAfter: 48,
  maskPhones: false,
  referralDays: 7,
  referralForm: false,
  acceptHours: 48,
  coverHours: 12,
  coverAsksPerWeek: 10,
  quietFrom: 21,
  quietUntil: 8,
  tries: 2,
  hoursBetweenTries: 4,
  outcomeHours: 12,
  lateMinutes: 20,
  silentDays: { HIGH: 7, NORMAL: 14, LOW: 28 },
  onboarding: {
    MEETING: 'BLOCK',
    CHARTER: 'BLOCK',
    TRAINING: 'WARN',
    BACKGROUND_CHECK: 'BLOCK',
    FIRST_CONTACT_TOGETHER: 'WARN',
  },
  charterVersion: '1',
  noteDays: 90,
  recordMonths: 24,
  callsOnHolidays: true,
  visitsOnHolidays: false,
  smallestCount: 5,
  heatwaveFrom: null,
  heatwaveUntil: null,
};
