import type { Facilitator, SessionView } from '@presence/contract';
import {
  enumerate,
  type FacilitationRole,
  type Id,
  type Locale,
  missingFacilitators,
} from '@presence/domain';

export const ROLE_LABELS: Readonly<Record<FacilitationRole, string>> = {
  LEAD: $localize`:@@facilitation.leads:mène la séance`,
  CO_FACILITATOR: $localize`:@@facilitation.helps:co-anime`,
};
const ASKED = $localize`:@@facilitation.asked:n’a pas encore dit oui`;

type Standing = Pick<Facilitator, 'role' | 'state'>;

/** "mène la séance", "co-anime, n’a pas encore dit oui". */
export const formatStanding = ({ role, state }: Standing): string =>
  state === 'ASKED' ? `${ROLE_LABELS[role]}, ${ASKED}` : ROLE_LABELS[role];

/** "Camille Arnoux (mène la séance), Soraya Ait (co-anime)". */
export const formatFacilitators = (facilitators: readonly Facilitator[]): string =>
  facilitators
    .map(
      (each) =>
        $localize`:@@facilitation.who:${each.displayName}:NAME: (${formatStanding(each)}:STANDING:)`,
    )
    .join(', ');

/** What whoever reads does on a session, and with whom: "Vous menez, avec Soraya Ait". Empty where they do nothing on it. */
export function formatOwnPart(
  { facilitators }: Pick<SessionView, 'facilitators'>,
  organiserId: Id | undefined,
  locale: Locale,
): string {
  const own = facilitators.find(({ id }) => id === organiserId);
  if (!own) return '';
  const others = enumerate(
    facilitators.filter((each) => each !== own).map(({ displayName }) => displayName),
    locale,
  );
  if (own.state === 'ASKED')
    return others
      ? $localize`:@@facilitation.youAskedWith:On vous demande de venir, avec ${others}:NAMES:`
      : $localize`:@@facilitation.youAsked:On vous demande de venir`;
  if (own.role === 'LEAD')
    return others
      ? $localize`:@@facilitation.youLeadWith:Vous menez, avec ${others}:NAMES:`
      : $localize`:@@facilitation.youLead:Vous menez`;
  return $localize`:@@facilitation.youHelp:Vous co-animez, avec ${others}:NAMES:`;
}

/** How many are missing, in words; nobody at all is the stronger. */
export type Missing = { nobody: boolean; text: string; short: string };

export const missingInWords = (missing: number, nobody: boolean): Missing => {
  if (nobody) {
    const text = $localize`:@@facilitation.nobody:Personne pour animer`;
    return { nobody, text, short: text };
  }
  return missing === 1
    ? {
        nobody,
        text: $localize`:@@facilitation.missingOne:Il manque 1 personne pour animer`,
        short: $localize`:@@facilitation.missingOneShort:Manque 1 personne`,
      }
    : {
        nobody,
        text: $localize`:@@facilitation.missing:Il manque ${missing}:COUNT: personnes pour animer`,
        short: $localize`:@@facilitation.missingShort:Manque ${missing}:COUNT: personnes`,
      };
};

/** Who is missing on a session that is to come and stands; undefined where nobody is. */
export function missingOn(session: SessionView, now = new Date()): Missing | undefined {
  const missing = missingFacilitators(session);
  if (
    missing === 0 ||
    session.cancelledAt !== null ||
    Date.parse(session.startsAt) <= now.getTime()
  )
    return undefined;
  return missingInWords(missing, session.facilitatorIds.length === 0);
}
