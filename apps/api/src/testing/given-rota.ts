import {
  dateIn,
  fromEpochDay,
  HOME_SUPPORT_DEFAULTS,
  newId,
  ONBOARDING_STEPS,
  toEpochDay,
  weekdayIndex,
  WEEKDAYS,
  type Id,
  type Need,
  type OnboardingStep,
  type StepEffect,
  type Volunteer,
} from '@presence/domain';
import { aVolunteer } from '@presence/testing';
import { HomeSupportSettingsRow } from '../home-support/home-support-settings.entity';
import { NeedRow } from '../needs/need.entity';
import { ConsentRow } from '../people/consent.entity';
import { VolunteerRow } from '../volunteers/volunteer.entity';
import { accompanied } from './accompanied';
import type { TestApi } from './start-api';

/** The Monday after so many weeks, where the people of the tests live: late on Sundays (UTC) their week has begun. */
export function monday(weeksAhead = 1): string {
  const today = toEpochDay(dateIn('Europe/Paris'));
  return fromEpochDay(today - weekdayIndex(today) + weeksAhead * 7);
}

/** An association that asks nothing of new volunteers. */
export async function givenOpenDoor(api: TestApi, association: { id: Id }): Promise<void> {
  const onboarding = Object.fromEntries(ONBOARDING_STEPS.map((step) => [step, 'OFF'])) as Record<
    OnboardingStep,
    StepEffect
  >;
  await api.given.store(association, HomeSupportSettingsRow, {
    values: { ...HOME_SUPPORT_DEFAULTS, onboarding },
  });
}

/** Somebody who volunteers from 9 to 20 on every day of the week. */
export async function givenCaller(
  api: TestApi,
  association: { id: Id },
  email: string,
  over: Partial<Volunteer> = {},
) {
  await api.given.commune();
  const organiser = await api.given.organiser(association, email, ['VOLUNTEER']);
  const availability = WEEKDAYS.map((weekday) => ({ weekday, start: '09:00', end: '20:00' }));
  await api.given.store(
    association,
    VolunteerRow,
    aVolunteer({ id: organiser.id, availability, calls: true, languages: ['fr'], ...over }),
  );
  return organiser;
}

/** Somebody who agreed to be called once a week. */
export async function givenCalled(
  api: TestApi,
  association: { id: Id },
  firstName: string,
  by: { id: Id },
  over: Partial<Need> = {},
) {
  const personId = await accompanied(api, association, firstName);
  const from = monday(-4);
  await api.given.store(association, ConsentRow, {
    id: newId(),
    personId,
    givenOn: from,
    givenBy: 'PERSON',
    means: 'ORAL',
    scope: ['CALL', 'VISIT', 'HOME_GROUP'],
    recordedBy: by.id,
    withdrawnAt: null,
    withdrawnMeans: null,
  });
  const need = await api.given.store(association, NeedRow, {
    id: newId(),
    personId,
    kind: 'CALL',
    rhythm: { kind: 'TIMES_A_WEEK', times: 1 },
    durationMinutes: 30,
    liked: [],
    impossible: [],
    usual: { weekday: 'TU', time: '10:00' },
    volunteersNeeded: 1,
    from,
    until: null,
    pauses: [],
    priority: 'NORMAL',
    endedAt: null,
    ...over,
  });
  return { personId, needId: need.id };
}
