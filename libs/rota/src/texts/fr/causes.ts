import type { Cause } from '../../explain/cause';

const FULL = 'Les bénévoles possibles ont déjà tout ce que leur semaine permet';

/** The causes of a gap, each in a sentence that names nobody. */
export const causes: Readonly<Record<Cause, string>> = {
  NO_WINDOW: 'Les créneaux de la personne sont trop courts',
  ONLY_HOLIDAYS: 'Les seuls jours possibles sont fériés',
  ONLY_CLOSED: 'L’association est fermée les seuls jours possibles',
  NOBODY_SPEAKS: 'Personne ne parle cette langue',
  NOBODY_FREE: 'Personne n’est disponible dans les créneaux souhaités',
  NOBODY_NEAR: 'Plusieurs obstacles à la fois pour chaque bénévole',
  WEEK_CAP: FULL,
  VISIT_CAP: FULL,
  DAY_CAP: 'Les bénévoles possibles ont déjà tout ce que leur journée permet',
  PEOPLE_CAP: 'Les bénévoles possibles accompagnent déjà assez de personnes',
  BUSY_THEN: 'Les bénévoles possibles sont déjà pris à ces heures',
  DISTANCE: 'Les bénévoles libres habitent trop loin',
  NO_TIME_IN_WINDOWS: 'Pas aux heures des bénévoles possibles',
  ABSENT: 'Les bénévoles possibles sont en absence',
  ALONE: 'Il faut être deux, et il en manque',
  ONBOARDING: 'L’accueil des bénévoles possibles n’est pas terminé',
  PETS: 'Il y a des animaux chez la personne',
  SMOKING: 'On fume chez la personne',
  STAIRS: 'Il y a des escaliers à monter',
  MINOR: 'Personne n’intervient auprès de mineurs à ces heures',
  KIND: 'Personne de libre ne fait ce type de contact',
  GENDER: 'Le souhait d’une femme ou d’un homme ne peut être suivi',
  LANGUAGE: 'Personne ne parle cette langue',
  BLOCKED_PAIR: 'Les bénévoles possibles ne doivent pas être proposés à cette personne',
};
