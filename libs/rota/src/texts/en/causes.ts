import type { Cause } from '../../explain/cause';

const FULL = 'Possible volunteers already have all that their week allows';

/** The causes of a gap, each in a sentence that names nobody. */
export const causes: Readonly<Record<Cause, string>> = {
  NO_WINDOW: 'The person’s hours are too short',
  ONLY_HOLIDAYS: 'The only possible days are public holidays',
  ONLY_CLOSED: 'The association is closed on the only possible days',
  NOBODY_SPEAKS: 'Nobody speaks this language',
  NOBODY_FREE: 'Nobody is free at the hours wished for',
  NOBODY_NEAR: 'Several obstacles at once for every volunteer',
  WEEK_CAP: FULL,
  VISIT_CAP: FULL,
  DAY_CAP: 'Possible volunteers already have all that their day allows',
  PEOPLE_CAP: 'Possible volunteers already have enough people',
  BUSY_THEN: 'Possible volunteers are busy at these hours',
  DISTANCE: 'Free volunteers live too far',
  NO_TIME_IN_WINDOWS: 'Not at the hours of possible volunteers',
  ABSENT: 'Possible volunteers are away',
  ALONE: 'Two are needed, and one is missing',
  ONBOARDING: 'The onboarding of possible volunteers is not complete',
  PETS: 'There are pets in the home',
  SMOKING: 'People smoke in the home',
  STAIRS: 'There are stairs to climb',
  MINOR: 'Nobody works with minors at these hours',
  KIND: 'Nobody who is free does this kind of contact',
  GENDER: 'The wish for a woman or a man cannot be met',
  LANGUAGE: 'Nobody speaks this language',
  BLOCKED_PAIR: 'Possible volunteers are not to be proposed to this person',
};
