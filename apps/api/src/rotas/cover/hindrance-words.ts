import type { Words } from '@presence/contract';
import type { TargetObstacle } from '@presence/rota';

const NOT_THEN: Words = {
  fr: 'ce moment n’est plus dans vos disponibilités',
  en: 'this time is no longer among your hours',
};
const WEEK_FULL: Words = {
  fr: 'cette semaine vous avez déjà autant de contacts que vous le souhaitez',
  en: 'this week you already have as many contacts as you wish',
};

/** Nothing is said of the person, nor of whom they do not want to meet. */
const NO_LONGER_ASKED: Words = {
  fr: 'cette demande ne vous est plus adressée',
  en: 'this is no longer asked of you',
};

const HINDRANCES: Partial<Record<TargetObstacle['code'], Words>> = {
  ABSENT: {
    fr: 'vous avez noté une absence ce jour-là',
    en: 'you have noted an absence on that day',
  },
  BUSY_THEN: {
    fr: 'un autre de vos contacts est trop proche de ce moment',
    en: 'another of your contacts is too close to that time',
  },
  NO_TIME_IN_WINDOWS: NOT_THEN,
  WEEK_CAP: WEEK_FULL,
  VISIT_CAP: WEEK_FULL,
  DAY_CAP: {
    fr: 'ce jour-là vous avez déjà autant de contacts que vous le souhaitez',
    en: 'that day you already have as many contacts as you wish',
  },
  PEOPLE_CAP: {
    fr: 'vous accompagnez déjà autant de personnes que vous le souhaitez',
    en: 'you already keep as many people company as you wish',
  },
  ONBOARDING: {
    fr: 'votre accueil dans l’équipe n’est pas terminé',
    en: 'your onboarding is not complete',
  },
};

/** Why a volunteer cannot take a contact over any more, told to them: "vous avez noté une absence ce jour-là". */
export function hindranceInWords(obstacles: readonly TargetObstacle[] | undefined): Words {
  if (!obstacles) return NO_LONGER_ASKED;
  // Free at another moment of that day, only not then.
  if (obstacles.length === 0) return NOT_THEN;
  const told = obstacles.map(({ code }) => HINDRANCES[code]);
  return told.every((words) => words !== undefined)
    ? (told[0] ?? NO_LONGER_ASKED)
    : NO_LONGER_ASKED;
}
