const NOT_THEN = 'this time is no longer among your hours';
const WEEK_FULL = 'this week you already have as many contacts as you wish';

/** Why a volunteer cannot take a contact over any more, told to them. */
export const hindrances = {
  ABSENT: 'you have noted an absence on that day',
  BUSY_THEN: 'another of your contacts is too close to that time',
  DAY_CAP: 'that day you already have as many contacts as you wish',
  PEOPLE_CAP: 'you already keep as many people company as you wish',
  ONBOARDING: 'your onboarding is not complete',
  NO_TIME_IN_WINDOWS: NOT_THEN,
  WEEK_CAP: WEEK_FULL,
  VISIT_CAP: WEEK_FULL,
};

/** Nothing is said of the person, nor of whom they do not want to meet. */
export const untold = { notThen: NOT_THEN, noLongerAsked: 'this is no longer asked of you' };
