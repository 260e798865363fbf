import type { OutcomeDraft, OutcomeView } from '@presence/contract';
import type { ContactKind, OutcomeResult } from '@presence/domain';
import type { Difference } from '../forms/difference';
import type { IconName } from '../page/icons';

export const KIND_LABELS: Readonly<Record<ContactKind, string>> = {
  CALL: $localize`:@@contacts.call:Appel`,
  VISIT: $localize`:@@contacts.visit:Visite`,
  HOME_GROUP: $localize`:@@contacts.homeGroup:Atelier à domicile`,
};

export const KIND_ICONS = {
  CALL: 'call',
  VISIT: 'venue',
  HOME_GROUP: 'groups',
} as const satisfies Record<ContactKind, IconName>;

export const RESULT_LABELS: Readonly<Record<OutcomeResult, string>> = {
  REACHED: $localize`:@@contacts.reached:Jointe, tout va bien`,
  NO_ANSWER: $localize`:@@contacts.noAnswer:Pas de réponse`,
  CALL_BACK: $localize`:@@contacts.callBack:Demande à être rappelée`,
  REFUSED: $localize`:@@contacts.refused:Ne souhaite pas parler`,
  NOT_AT_HOME: $localize`:@@contacts.notAtHome:Absente de chez elle`,
  WORRYING: $localize`:@@contacts.worrying:Situation inquiétante`,
};

const minutesInWords = (minutes: number): string =>
  $localize`:@@contacts.minutes:${minutes}:COUNT: min`;

/** "Jointe, tout va bien, 20 min". */
export const formatOutcome = ({
  result,
  minutes,
}: Pick<OutcomeDraft, 'result' | 'minutes'>): string =>
  minutes > 0 ? `${RESULT_LABELS[result]}, ${minutesInWords(minutes)}` : RESULT_LABELS[result];

/** What two people said of the same contact, side by side. */
export const outcomesApart = (mine: OutcomeDraft, theirs: OutcomeView | null): Difference[] => [
  {
    label: $localize`:@@contacts.outcome:Compte rendu`,
    mine: formatOutcome(mine),
    theirs: theirs ? formatOutcome(theirs) : '',
  },
  ...(mine.note && theirs && mine.note !== theirs.note
    ? [
        {
          label: $localize`:@@contacts.note:Un mot (facultatif)`,
          mine: mine.note,
          theirs: theirs.note,
        },
      ]
    : []),
];
