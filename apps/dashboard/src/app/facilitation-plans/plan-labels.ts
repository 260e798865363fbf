import type { PlanSessionView } from '@presence/contract';
import {
  type ClosedToPlanning,
  dateInWords,
  type Locale,
  monthWord,
  type PlanObstacle,
  type PlanOutdatedBy,
  shortDateInWords,
  timesInWords,
} from '@presence/domain';
import type { PlaceState, PlanRow } from './plan-view';

const OBSTACLE_LABELS: Readonly<Record<PlanObstacle, string>> = {
  AWAY: $localize`:@@plan.away:absence`,
  BUSY: $localize`:@@plan.busy:autre séance`,
  TOO_CLOSE: $localize`:@@plan.tooClose:séance trop proche`,
  UNWANTED_DAY: $localize`:@@plan.unwantedDay:plutôt pas`,
  ENOUGH: $localize`:@@plan.enough:assez de séances`,
};

export const STATE_LABELS: Readonly<Record<PlaceState, string>> = {
  CONFIRMED: $localize`:@@plan.confirmed:oui`,
  ASKED: $localize`:@@plan.asked:sans réponse`,
  CHOSEN: $localize`:@@plan.chosen:choix`,
  PROPOSED: $localize`:@@plan.proposed:proposition`,
};

export const CLOSED_LABELS: Readonly<Record<ClosedToPlanning, string>> = {
  CANCELLED: $localize`:@@plan.cancelled:Annulée`,
  PAST: $localize`:@@plan.past:Passée`,
  UNDECIDED: $localize`:@@plan.undecided:À décider : jour férié ou vacances`,
};

export const OUTDATED_LABELS: Readonly<Record<PlanOutdatedBy, string>> = {
  MOVED: $localize`:@@plan.moved:La séance a été déplacée depuis ce choix.`,
  LED_OTHERWISE: $localize`:@@plan.ledOtherwise:D’autres personnes animent depuis ce choix.`,
};

export const ROLE_SHORT = {
  LEAD: $localize`:@@plan.lead:Mène`,
  CO_FACILITATOR: $localize`:@@plan.helps:Co-anime`,
} as const;

const TEAM_TOO_SMALL = $localize`:@@plan.teamTooSmall:Personne d’autre dans l’équipe de ce groupe.`;

/** "mardi 12 janvier, 18 h – 20 h". */
export const formatSessionMoment = (
  { date, startTime, endTime }: Pick<PlanSessionView, 'date' | 'startTime' | 'endTime'>,
  locale: Locale,
): string => `${dateInWords(date, locale)}, ${timesInWords(startTime, endTime, locale)}`;

/** "janvier 2027". */
export const formatMonth = (month: string, locale: Locale): string =>
  `${monthWord(Number(month.slice(5)), locale)} ${month.slice(0, 4)}`;

/** "du 1er janvier au 31 mars 2027". */
export const formatPeriod = ({ from, to }: { from: string; to: string }, locale: Locale): string =>
  $localize`:@@plan.period:du ${shortDateInWords(from, locale)}:FROM: au ${shortDateInWords(to, locale)}:TO:`;

/** "absence, plutôt pas". */
export const formatObstacles = (obstacles: readonly PlanObstacle[]): string =>
  obstacles.map((obstacle) => OBSTACLE_LABELS[obstacle]).join(', ');

/** Why a place is empty: "Inès : absence. Paul : autre séance." Empty where somebody of the team can still be chosen. */
export function formatGap({ missing, cells }: PlanRow): string {
  if (missing === 0) return '';
  const others = cells.filter(({ offered, place }) => offered && place === null);
  if (others.length === 0) return TEAM_TOO_SMALL;
  if (others.some(({ obstacles }) => obstacles.length === 0)) return '';
  return others
    .map(
      ({ person, obstacles }) =>
        $localize`:@@plan.gapReason:${person.displayName}:NAME: : ${formatObstacles(obstacles)}:REASONS:.`,
    )
    .join(' ');
}
