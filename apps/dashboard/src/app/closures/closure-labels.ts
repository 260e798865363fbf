import type { ClosureView } from '@presence/contract';
import type { ClosureChoice, ClosureScope } from '@presence/domain';
import type { Option } from '../forms/options';
import type { IconName } from '../page/icons';

/** What can be closed, as the form asks it. */
export const SCOPE_LABELS: Record<ClosureScope, string> = {
  VENUE: $localize`:@@closures.scopeVenue:Un lieu`,
  GROUP: $localize`:@@closures.scopeGroup:Un groupe`,
  BRANCH: $localize`:@@closures.scopeBranch:Une antenne`,
  ASSOCIATION: $localize`:@@closures.scopeAssociation:Toute l’association`,
};

/** How the address of a new closure says what is to be closed. */
export const SCOPE_WORDS = {
  lieu: 'VENUE',
  groupe: 'GROUP',
  antenne: 'BRANCH',
  association: 'ASSOCIATION',
} as const satisfies Record<string, ClosureScope>;

export const SCOPE_ICONS: Record<ClosureScope, IconName> = {
  VENUE: 'venue',
  GROUP: 'groups',
  BRANCH: 'organiser',
  ASSOCIATION: 'closed',
};

/** What becomes of a session, as verbs. */
export const CHOICE_OPTIONS: readonly Option<ClosureChoice>[] = [
  { value: 'CANCEL', label: $localize`:@@closures.cancel:Annuler` },
  { value: 'MOVE', label: $localize`:@@closures.move:Déplacer` },
  { value: 'KEEP', label: $localize`:@@closures.keep:Maintenir` },
];

/** What is closed, by its name. */
export const closedName = ({ closedName: name }: Pick<ClosureView, 'closedName'>): string =>
  name ?? SCOPE_LABELS.ASSOCIATION;

type Counts = Pick<ClosureView, 'cancelledCount' | 'movedCount' | 'keptCount' | 'contactCount'>;

const cancelled = (count: number): string =>
  count === 1
    ? $localize`:@@closures.cancelledOne:1 séance annulée`
    : $localize`:@@closures.cancelledMany:${count}:COUNT: séances annulées`;

/** The first of the counts says what is counted. */
const moved = (count: number, first: boolean): string => {
  if (!first)
    return count === 1
      ? $localize`:@@closures.movedOneMore:1 déplacée`
      : $localize`:@@closures.movedManyMore:${count}:COUNT: déplacées`;
  return count === 1
    ? $localize`:@@closures.movedOne:1 séance déplacée`
    : $localize`:@@closures.movedMany:${count}:COUNT: séances déplacées`;
};

const kept = (count: number, first: boolean): string => {
  if (!first)
    return count === 1
      ? $localize`:@@closures.keptOneMore:1 maintenue`
      : $localize`:@@closures.keptManyMore:${count}:COUNT: maintenues`;
  return count === 1
    ? $localize`:@@closures.keptOne:1 séance maintenue`
    : $localize`:@@closures.keptMany:${count}:COUNT: séances maintenues`;
};

const contacts = (count: number): string =>
  count === 1
    ? $localize`:@@closures.contactOne:1 appel ou visite annulé`
    : $localize`:@@closures.contactMany:${count}:COUNT: appels et visites annulés`;

/** "12 séances annulées, 1 déplacée, 2 maintenues"; what is none is not said. */
export function countsInWords(counts: Counts): string {
  const { cancelledCount, movedCount, keptCount, contactCount } = counts;
  const said = [
    cancelledCount > 0 ? cancelled(cancelledCount) : '',
    movedCount > 0 ? moved(movedCount, cancelledCount === 0) : '',
    keptCount > 0 ? kept(keptCount, cancelledCount + movedCount === 0) : '',
    contactCount > 0 ? contacts(contactCount) : '',
  ].filter((part) => part !== '');
  return said.length === 0
    ? $localize`:@@closures.touchedNone:Aucune séance touchée`
    : said.join(', ');
}

/** What comes back once it is open again, for whoever is asked. */
export function returningInWords({ cancelledCount, movedCount, contactCount }: Counts): string {
  const said = [
    cancelledCount === 0
      ? ''
      : cancelledCount === 1
        ? $localize`:@@closures.backOne:1 séance annulée reprend`
        : $localize`:@@closures.backMany:${cancelledCount}:COUNT: séances annulées reprennent`,
    movedCount === 0
      ? ''
      : movedCount === 1
        ? $localize`:@@closures.returnsOne:1 séance déplacée revient à sa date et à son lieu`
        : $localize`:@@closures.returnsMany:${movedCount}:COUNT: séances déplacées reviennent à leur date et à leur lieu`,
    contactCount === 0
      ? ''
      : contactCount === 1
        ? $localize`:@@closures.contactBackOne:1 appel ou visite est de nouveau prévu`
        : $localize`:@@closures.contactBackMany:${contactCount}:COUNT: appels et visites sont de nouveau prévus`,
  ].filter((part) => part !== '');
  if (said.length === 0)
    return $localize`:@@closures.backNothing:Aucune séance n’avait été annulée ni déplacée : seule l’annonce de la fermeture disparaît.`;
  return $localize`:@@closures.back:Pour ce qui est encore à venir : ${said.join(', ')}:WHAT:. Ce qui a été annulé autrement le reste.`;
}
