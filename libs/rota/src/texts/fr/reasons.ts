import {
  COMMON_LANGUAGE,
  dateInWords,
  decimalInWords,
  enumerate,
  shortDateInWords,
  timeInWords,
  type Language,
  type Weekday,
  weekdayWord,
} from '@presence/domain';
import type { UsualTime } from '../../explain/usual-time';
import { type Joined, languageWord, type Wording } from '../../explain/words';

const NBSP = '\u00a0';
const PARTS = ['le matin', 'l’après-midi', 'le soir'] as const;
const STEPS = {
  MEETING: 'l’entretien d’accueil',
  CHARTER: 'la charte à signer',
  TRAINING: 'la formation',
  BACKGROUND_CHECK: 'la vérification des antécédents',
  FIRST_CONTACT_TOGETHER: 'le premier contact en binôme',
} as const;

const hour = (time: string) => timeInWords(time, 'fr');
const many = (count: number, one: string, more = `${one}s`) =>
  `${count}${NBSP}${count > 1 ? more : one}`;
const km = (value: number) => `${decimalInWords(value, 'fr')}${NBSP}km`;
const on = (weekdays: readonly Weekday[]) =>
  enumerate(
    weekdays.map((weekday) => `le ${weekdayWord(weekday, 'fr')}`),
    'fr',
  );
const speaks = (language: Language) =>
  language === 'fsl'
    ? 'pratique la langue des signes française'
    : `parle ${languageWord(language, 'fr')}`;

const speakAll = (language: Language) =>
  language === 'fsl'
    ? 'pratiquent la langue des signes française'
    : `parlent ${languageWord(language, 'fr')}`;
const GENDERS = { WOMAN: ['une femme', 'des femmes'], MAN: ['un homme', 'des hommes'] } as const;

export const joined: Joined = ({ volunteerId }, obstacles, names) =>
  `${names.volunteer(volunteerId)}${NBSP}: ${obstacles.join(', ')}`;

const usualTime = ({ weekday, time }: UsualTime) => `${weekdayWord(weekday, 'fr')} à ${hour(time)}`;

/** What is said in French. */
export const reasons: Wording = {
  LOCKED: () => 'Fixé par la coordination',
  REGULAR_FACE: ({ volunteerId, since }, names) =>
    since
      ? `${names.volunteer(volunteerId)} est en binôme avec cette personne depuis le ${shortDateInWords(since, 'fr')}`
      : `${names.volunteer(volunteerId)} suit régulièrement cette personne`,
  KEEPS_PUBLISHED: () => 'C’est ce qui est déjà publié',
  ONLY_SPEAKER: ({ volunteerId, language }, names) =>
    `${names.volunteer(volunteerId)} est seul·e à parler ${languageWord(language, 'fr')} ici`,
  ONLY_FREE: ({ volunteerIds }, names) =>
    `Personne d’autre que ${enumerate(volunteerIds.map(names.volunteer), 'fr')} ne pourrait prendre ce contact`,
  KNOWN_FACE: ({ volunteerId, last }, names) =>
    `${names.volunteer(volunteerId)} connaît déjà cette personne (dernier contact le ${shortDateInWords(last, 'fr')})`,
  SAME_FACE: ({ volunteerId, times }, names) =>
    `Toujours le même visage${NBSP}: ${names.volunteer(volunteerId)}, ${times}${NBSP}fois sur la période`,
  USUAL_TIME: ({ usual }) => `À l’heure habituelle (${usualTime(usual)})`,
  USUAL_ON_HOLIDAY: ({ usual, holiday }) =>
    `L’heure habituelle (${usualTime(usual)}) tombe un jour férié (${holiday.fr})`,
  USUAL_ON_CLOSURE: ({ usual, closure }) =>
    `L’heure habituelle (${usualTime(usual)}) tombe un jour où l’association est fermée (${closure.fr})`,
  USUAL_CLOSED: ({ usual }) =>
    `Pas à l’heure habituelle (${usualTime(usual)})${NBSP}: la personne n’est pas libre alors`,
  USUAL_NOBODY_FREE: ({ usual }) =>
    `Pas à l’heure habituelle (${usualTime(usual)})${NBSP}: personne n’est disponible alors`,
  USUAL_OUTWEIGHED: ({ usual }) =>
    `Pas à l’heure habituelle (${usualTime(usual)})${NBSP}: autre chose a compté davantage`,
  WISHED_GENDER: () => 'Selon le souhait de la personne, femme ou homme',
  CLOSEST: ({ volunteerId, km: far, of }, names) =>
    `${names.volunteer(volunteerId)} habite le plus près (${km(far)}) des ${of} personnes disponibles`,
  LEAST_LOADED: ({ volunteerId, of }, names) =>
    `${names.volunteer(volunteerId)} a le moins à faire des ${of} personnes disponibles`,
  LIKED_WINDOW: () => 'Dans un créneau que la personne apprécie',
  WITHIN_CAP: ({ volunteerId, contacts, limit }, names) =>
    `${names.volunteer(volunteerId)} en est à ${many(contacts, 'contact')} sur ${limit} cette semaine`,
  SPEAKS: ({ volunteerId, language }, names) =>
    `${names.volunteer(volunteerId)} ${speaks(language)}`,
  FREE_THEN: ({ volunteerId }, names) =>
    `${names.volunteer(volunteerId)} est disponible à cette heure, qui convient à la personne`,

  BLOCKED_PAIR: () => 'ne doit pas être proposé·e à cette personne',
  KIND: () => 'ne fait pas ce type de contact',
  LANGUAGE: ({ languages }) =>
    `ne parle pas ${languages.map((language) => languageWord(language, 'fr')).join(' ni ')}`,
  GENDER: () => 'ne répond pas à la condition femme ou homme',
  DISTANCE: ({ km: far, limit }) => `à ${km(far)}, limite ${decimalInWords(limit, 'fr')}`,
  PETS: () => 'ne va pas où il y a des animaux',
  SMOKING: () => 'ne va pas où l’on fume',
  STAIRS: () => 'ne monte pas d’escaliers',
  MINOR: () => 'n’intervient pas auprès de mineurs',
  ONBOARDING: ({ step }) => `il manque ${STEPS[step]}`,
  WEEK_CAP: ({ limit }) => `déjà ${many(limit, 'contact')} cette semaine`,
  VISIT_CAP: ({ limit }) =>
    limit === 0
      ? 'ne fait pas de visite dans la semaine'
      : `déjà ${many(limit, 'visite')} cette semaine`,
  DAY_CAP: ({ limit }) => `déjà ${many(limit, 'contact')} ce jour-là`,
  PEOPLE_CAP: ({ limit }) => `accompagne déjà ${many(limit, 'personne')}`,
  BUSY_THEN: ({ others }, names) =>
    `occupé·e alors (${enumerate(
      others.map(
        ({ personId, date, start }) =>
          `${names.person(personId)}, ${dateInWords(date, 'fr')} à ${hour(start)}`,
      ),
      'fr',
    )})`,
  ABSENT: () => 'en absence',
  NO_TIME_IN_WINDOWS: () => 'pas disponible dans ces créneaux',
  ALONE: () => 'disponible, mais il faut être deux',

  ON_HOLIDAY: ({ kind, holiday }) =>
    `jour férié (${holiday.fr})${NBSP}: pas ${kind === 'CALL' ? 'd’appel' : 'de visite'} ce jour-là`,
  ONLY_HOLIDAYS: ({ holidays }) =>
    `Le seul jour qui convient est férié${NBSP}: ${enumerate(
      holidays.map(({ date, name }) => `${name.fr}, ${dateInWords(date, 'fr')}`),
      'fr',
    )}`,

  ON_CLOSURE: ({ closure }) => closure.fr,
  ONLY_CLOSED: ({ days }) =>
    `L’association est fermée les jours qui conviennent (${enumerate([...new Set(days.map(({ name }) => name.fr))], 'fr')})`,

  NO_WINDOW: () => 'Aucun créneau de cette personne n’est assez long pour ce contact',
  NOBODY_SPEAKS: ({ languages, weekdays }) =>
    `Personne ne ${languages.map(speaks).join(' ni ne ')}${weekdays.length > 0 && weekdays.length < 7 ? ` ${on(weekdays)}` : ''}`,
  NOBODY_FREE: ({ weekdays }) =>
    `Personne n’est disponible dans ces créneaux${weekdays.length > 0 && weekdays.length < 7 ? ` (${on(weekdays)})` : ''}`,

  FREE_NOW: ({ volunteerIds }, names) =>
    `${enumerate(volunteerIds.map(names.volunteer), 'fr')} ${volunteerIds.length > 1 ? 'peuvent' : 'peut'} prendre ce contact dès maintenant`,
  RAISE_CAP: ({ volunteerId, cap, to }, names) =>
    ({
      WEEK_CAP: `Si ${names.volunteer(volunteerId)} acceptait ${many(to, 'contact')} par semaine`,
      VISIT_CAP: `Si ${names.volunteer(volunteerId)} acceptait ${many(to, 'visite')} par semaine`,
      DAY_CAP: `Si ${names.volunteer(volunteerId)} acceptait ${many(to, 'contact')} par jour`,
      PEOPLE_CAP: `Si ${names.volunteer(volunteerId)} accompagnait ${many(to, 'personne')}`,
    })[cap],
  WIDEN_RADIUS: ({ volunteerId, by }, names) =>
    `Si ${names.volunteer(volunteerId)} allait ${km(by)} plus loin`,
  MOVE: ({ other, sameFaces }, names) =>
    `En déplaçant le contact de ${names.person(other.personId)} du ${dateInWords(other.date, 'fr')} à ${hour(other.start)}${sameFaces ? '' : ', avec un autre visage'}`,
  HOLD_ON_HOLIDAY: ({ kind, holiday }) =>
    `Si ${kind === 'CALL' ? 'l’appel' : 'la visite'} avait lieu ${dateInWords(holiday.date, 'fr')}, jour férié (${holiday.name.fr})`,
  WIDEN_WINDOW: ({ weekday, part }) =>
    `Si la personne acceptait ${on([weekday])}, ${PARTS[part] ?? ''}`,

  RECRUIT: ({ people, kind, language, weekday, branchId, gender, contacts, parts }, names) =>
    [
      people === 1 ? 'Une personne' : many(people, 'personne'),
      kind === 'CALL' ? ' pour appeler' : ' pour rendre visite',
      gender === null ? '' : ` (${GENDERS[gender][people === 1 ? 0 : 1]})`,
      language === COMMON_LANGUAGE
        ? ''
        : `, qui ${people === 1 ? speaks(language) : speakAll(language)},`,
      ` ${on([weekday])}`,
      parts.length === 1
        ? ` ${PARTS[parts[0] ?? 0]?.replace('le matin', 'matin').replace('l’après-midi', 'après-midi').replace('le soir', 'soir') ?? ''}`
        : '',
      branchId === null ? '' : ` (${names.branch(branchId)})`,
      ` ${people === 1 ? 'couvrirait' : 'couvriraient'} ${many(contacts.length, 'contact')}`,
    ].join(''),
};
