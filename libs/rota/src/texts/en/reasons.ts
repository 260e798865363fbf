import {
  COMMON_LANGUAGE,
  dateInWords,
  enumerate,
  shortDateInWords,
  timeInWords,
  type Language,
  type Weekday,
  weekdayWord,
} from '@presence/domain';
import type { UsualTime } from '../../explain/usual-time';
import { type Joined, languageWord, type Wording } from '../../explain/words';

const PARTS = ['morning', 'afternoon', 'evening'] as const;
const STEPS = {
  MEETING: 'the welcome meeting',
  CHARTER: 'the charter to sign',
  TRAINING: 'the training',
  BACKGROUND_CHECK: 'the background check',
  FIRST_CONTACT_TOGETHER: 'the first contact with another volunteer',
} as const;

const many = (count: number, one: string, more = `${one}s`) =>
  `${count} ${count === 1 ? one : more}`;
const on = (weekdays: readonly Weekday[]) =>
  `on ${enumerate(
    weekdays.map((weekday) => `${weekdayWord(weekday, 'en')}s`),
    'en',
  )}`;
const speak = (language: Language) =>
  language === 'fsl' ? 'uses French sign language' : `speaks ${languageWord(language, 'en')}`;

const speakAll = (language: Language) =>
  language === 'fsl' ? 'use French sign language' : `speak ${languageWord(language, 'en')}`;
const GENDERS = { WOMAN: ['a woman', 'women'], MAN: ['a man', 'men'] } as const;

export const joined: Joined = ({ volunteerId }, obstacles, names) =>
  `${names.volunteer(volunteerId)}: ${obstacles.join(', ')}`;

const usualTime = ({ weekday, time }: UsualTime) =>
  `${weekdayWord(weekday, 'en')}, ${timeInWords(time, 'en')}`;

/** What is said in English. */
export const reasons: Wording = {
  LOCKED: () => 'Set by the coordinator',
  REGULAR_FACE: ({ volunteerId, since }, names) =>
    since
      ? `${names.volunteer(volunteerId)} has been matched with this person since ${shortDateInWords(since, 'en')}`
      : `${names.volunteer(volunteerId)} is this person’s regular volunteer`,
  KEEPS_PUBLISHED: () => 'It is what is published already',
  ONLY_SPEAKER: ({ volunteerId, language }, names) =>
    `${names.volunteer(volunteerId)} is the only one here who speaks ${languageWord(language, 'en')}`,
  ONLY_FREE: ({ volunteerIds }, names) =>
    `Nobody but ${enumerate(volunteerIds.map(names.volunteer), 'en')} could take this contact`,
  KNOWN_FACE: ({ volunteerId, last }, names) =>
    `${names.volunteer(volunteerId)} knows this person already (last contact ${shortDateInWords(last, 'en')})`,
  SAME_FACE: ({ volunteerId, times }, names) =>
    `The same face throughout: ${names.volunteer(volunteerId)}, ${times} times in the period`,
  USUAL_ON_HOLIDAY: ({ usual, holiday }) =>
    `The usual time (${usualTime(usual)}) is on a public holiday (${holiday.en})`,
  USUAL_ON_CLOSURE: ({ usual, closure }) =>
    `The usual time (${usualTime(usual)}) is on a day when the association is closed (${closure.en})`,
  USUAL_CLOSED: ({ usual }) =>
    `Not at the usual time (${usualTime(usual)}): the person is not free then`,
  USUAL_NOBODY_FREE: ({ usual }) =>
    `Not at the usual time (${usualTime(usual)}): nobody is free then`,
  USUAL_OUTWEIGHED: ({ usual }) =>
    `Not at the usual time (${usualTime(usual)}): something else counted more`,
  USUAL_TIME: ({ usual }) => `At the usual time (${usualTime(usual)})`,
  WISHED_GENDER: () => 'A woman or a man, as the person wishes',
  CLOSEST: ({ volunteerId, km, of }, names) =>
    `${names.volunteer(volunteerId)} lives closest (${km} km) of the ${of} who are free`,
  LEAST_LOADED: ({ volunteerId, of }, names) =>
    `${names.volunteer(volunteerId)} has the least to do of the ${of} who are free`,
  LIKED_WINDOW: () => 'Within hours that the person likes',
  WITHIN_CAP: ({ volunteerId, contacts, limit }, names) =>
    `${names.volunteer(volunteerId)} has ${contacts} of ${many(limit, 'contact')} this week`,
  SPEAKS: ({ volunteerId, language }, names) =>
    `${names.volunteer(volunteerId)} ${speak(language)}`,
  FREE_THEN: ({ volunteerId }, names) =>
    `${names.volunteer(volunteerId)} is free at this hour, which suits the person`,

  BLOCKED_PAIR: () => 'is not to be proposed to this person',
  KIND: () => 'does not do this kind of contact',
  LANGUAGE: ({ languages }) =>
    `does not speak ${languages.map((language) => languageWord(language, 'en')).join(' or ')}`,
  GENDER: () => 'does not meet the condition of a woman or a man',
  DISTANCE: ({ km, limit }) => `${km} km away, limit ${limit}`,
  PETS: () => 'does not go where there are pets',
  SMOKING: () => 'does not go where people smoke',
  STAIRS: () => 'does not climb stairs',
  MINOR: () => 'does not work with minors',
  ONBOARDING: ({ step }) => `${STEPS[step]} is missing`,
  WEEK_CAP: ({ limit }) => `already ${many(limit, 'contact')} this week`,
  VISIT_CAP: ({ limit }) =>
    limit === 0 ? 'makes no visits in a week' : `already ${many(limit, 'visit')} this week`,
  DAY_CAP: ({ limit }) => `already ${many(limit, 'contact')} that day`,
  PEOPLE_CAP: ({ limit }) => `already has ${many(limit, 'person', 'people')}`,
  BUSY_THEN: ({ others }, names) =>
    `busy then (${enumerate(
      others.map(
        ({ personId, date, start }) =>
          `${names.person(personId)}, ${dateInWords(date, 'en')} at ${start}`,
      ),
      'en',
    )})`,
  ABSENT: () => 'away',
  NO_TIME_IN_WINDOWS: () => 'not free at these hours',
  ALONE: () => 'free, but two are needed',

  ON_HOLIDAY: ({ kind, holiday }) =>
    `public holiday (${holiday.en}): no ${kind === 'CALL' ? 'calls' : 'visits'} on that day`,
  ONLY_HOLIDAYS: ({ holidays }) =>
    `The only day that suits is a public holiday: ${enumerate(
      holidays.map(({ date, name }) => `${name.en}, ${dateInWords(date, 'en')}`),
      'en',
    )}`,

  ON_CLOSURE: ({ closure }) => closure.en,
  ONLY_CLOSED: ({ days }) =>
    `The association is closed on the days that suit (${enumerate([...new Set(days.map(({ name }) => name.en))], 'en')})`,

  NO_WINDOW: () => 'None of this person’s hours is long enough for the contact',
  NOBODY_SPEAKS: ({ languages, weekdays }) =>
    `Nobody ${languages.map(speak).join(' or ')}${weekdays.length > 0 && weekdays.length < 7 ? ` ${on(weekdays)}` : ''}`,
  NOBODY_FREE: ({ weekdays }) =>
    `Nobody is free at these hours${weekdays.length > 0 && weekdays.length < 7 ? ` (${on(weekdays)})` : ''}`,

  FREE_NOW: ({ volunteerIds }, names) =>
    `${enumerate(volunteerIds.map(names.volunteer), 'en')} could take it now`,
  RAISE_CAP: ({ volunteerId, cap, to }, names) =>
    ({
      WEEK_CAP: `If ${names.volunteer(volunteerId)} took ${many(to, 'contact')} a week`,
      VISIT_CAP: `If ${names.volunteer(volunteerId)} made ${many(to, 'visit')} a week`,
      DAY_CAP: `If ${names.volunteer(volunteerId)} took ${many(to, 'contact')} a day`,
      PEOPLE_CAP: `If ${names.volunteer(volunteerId)} had ${many(to, 'person', 'people')}`,
    })[cap],
  WIDEN_RADIUS: ({ volunteerId, by }, names) =>
    `If ${names.volunteer(volunteerId)} went ${by} km farther`,
  MOVE: ({ other, sameFaces }, names) =>
    `By moving ${names.person(other.personId)}’s contact of ${dateInWords(other.date, 'en')} at ${other.start}${sameFaces ? '' : ', with another face'}`,
  HOLD_ON_HOLIDAY: ({ kind, holiday }) =>
    `If the ${kind === 'CALL' ? 'call' : 'visit'} took place on ${dateInWords(holiday.date, 'en')}, a public holiday (${holiday.name.en})`,
  WIDEN_WINDOW: ({ weekday, part }) =>
    `If the person accepted ${weekdayWord(weekday, 'en')} ${PARTS[part] ?? ''}s`,

  RECRUIT: ({ people, kind, language, weekday, branchId, gender, contacts, parts }, names) =>
    [
      people === 1 ? 'One' : `${people}`,
      kind === 'CALL' ? ' caller' : ' visitor',
      people === 1 ? '' : 's',
      gender === null ? '' : ` (${GENDERS[gender][people === 1 ? 0 : 1]})`,
      language === COMMON_LANGUAGE
        ? ''
        : ` who ${people === 1 ? speak(language) : speakAll(language)}`,
      parts.length === 1
        ? ` on ${weekdayWord(weekday, 'en')} ${PARTS[parts[0] ?? 0] ?? ''}s`
        : ` ${on([weekday])}`,
      branchId === null ? '' : ` (${names.branch(branchId)})`,
      ` would cover ${many(contacts.length, 'contact')}`,
    ].join(''),
};
