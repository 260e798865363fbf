const NOT_THEN = 'ce moment n’est plus dans vos disponibilités';
const WEEK_FULL = 'cette semaine vous avez déjà autant de contacts que vous le souhaitez';

/** Why a volunteer cannot take a contact over any more, told to them. */
export const hindrances = {
  ABSENT: 'vous avez noté une absence ce jour-là',
  BUSY_THEN: 'un autre de vos contacts est trop proche de ce moment',
  DAY_CAP: 'ce jour-là vous avez déjà autant de contacts que vous le souhaitez',
  PEOPLE_CAP: 'vous accompagnez déjà autant de personnes que vous le souhaitez',
  ONBOARDING: 'votre accueil dans l’équipe n’est pas terminé',
  NO_TIME_IN_WINDOWS: NOT_THEN,
  WEEK_CAP: WEEK_FULL,
  VISIT_CAP: WEEK_FULL,
};

/** Nothing is said of the person, nor of whom they do not want to meet. */
export const untold = {
  notThen: NOT_THEN,
  noLongerAsked: 'cette demande ne vous est plus adressée',
};
