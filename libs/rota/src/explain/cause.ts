import type { Locale } from '@presence/domain';
import type { Obstacle } from './obstacles';
import type { WhyNot } from './why-not';

/** What most keeps volunteers from a contact: a lack of everybody, or the hardest obstacle of whoever is nearest. */
export type Cause = NonNullable<WhyNot['lack']>['code'] | Obstacle['code'] | 'NOBODY_NEAR';

/** The cause of a gap. Contacts of one cause are told together. */
export function causeOf({ lack, nearly }: Pick<WhyNot, 'lack' | 'nearly'>): Cause {
  if (lack) return lack.code;
  return nearly[0]?.obstacles[0]?.code ?? 'NOBODY_NEAR';
}

const FULL = {
  fr: 'Les bénévoles possibles ont déjà tout ce que leur semaine permet',
  en: 'Possible volunteers already have all that their week allows',
};

const CAUSES: Readonly<Record<Cause, Record<Locale, string>>> = {
  NO_WINDOW: {
    fr: 'Les créneaux de la personne sont trop courts',
    en: 'The person’s hours are too short',
  },
  ONLY_HOLIDAYS: {
    fr: 'Les seuls jours possibles sont fériés',
    en: 'The only possible days are public holidays',
  },
  NOBODY_SPEAKS: {
    fr: 'Personne ne parle cette langue',
    en: 'Nobody speaks this language',
  },
  NOBODY_FREE: {
    fr: 'Personne n’est disponible dans les créneaux souhaités',
    en: 'Nobody is free at the hours wished for',
  },
  NOBODY_NEAR: {
    fr: 'Plusieurs obstacles à la fois pour chaque bénévole',
    en: 'Several obstacles at once for every volunteer',
  },
  WEEK_CAP: FULL,
  VISIT_CAP: FULL,
  DAY_CAP: {
    fr: 'Les bénévoles possibles ont déjà tout ce que leur journée permet',
    en: 'Possible volunteers already have all that their day allows',
  },
  PEOPLE_CAP: {
    fr: 'Les bénévoles possibles accompagnent déjà assez de personnes',
    en: 'Possible volunteers already have enough people',
  },
  BUSY_THEN: {
    fr: 'Les bénévoles possibles sont déjà pris à ces heures',
    en: 'Possible volunteers are busy at these hours',
  },
  DISTANCE: { fr: 'Les bénévoles libres habitent trop loin', en: 'Free volunteers live too far' },
  NO_TIME_IN_WINDOWS: {
    fr: 'Pas aux heures des bénévoles possibles',
    en: 'Not at the hours of possible volunteers',
  },
  ABSENT: { fr: 'Les bénévoles possibles sont en absence', en: 'Possible volunteers are away' },
  ALONE: { fr: 'Il faut être deux, et il en manque', en: 'Two are needed, and one is missing' },
  ONBOARDING: {
    fr: 'L’accueil des bénévoles possibles n’est pas terminé',
    en: 'The onboarding of possible volunteers is not complete',
  },
  PETS: { fr: 'Il y a des animaux chez la personne', en: 'There are pets in the home' },
  SMOKING: { fr: 'On fume chez la personne', en: 'People smoke in the home' },
  STAIRS: { fr: 'Il y a des escaliers à monter', en: 'There are stairs to climb' },
  MINOR: {
    fr: 'Personne n’intervient auprès de mineurs à ces heures',
    en: 'Nobody works with minors at these hours',
  },
  KIND: {
    fr: 'Personne de libre ne fait ce type de contact',
    en: 'Nobody who is free does this kind of contact',
  },
  GENDER: {
    fr: 'Le souhait d’une femme ou d’un homme ne peut être suivi',
    en: 'The wish for a woman or a man cannot be met',
  },
  LANGUAGE: { fr: 'Personne ne parle cette langue', en: 'Nobody speaks this language' },
  BLOCKED_PAIR: {
    fr: 'Les bénévoles possibles ne doivent pas être proposés à cette personne',
    en: 'Possible volunteers are not to be proposed to this person',
  },
};

/** The cause of gaps in a sentence that names nobody. */
export const causeInWords = (cause: Cause, locale: Locale): string => CAUSES[cause][locale];
