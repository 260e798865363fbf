import type { Consent, ContactKind, Gender, Need } from '@presence/domain';
import type { Option } from '../forms/options';

/** The words of consents and wishes, as they are shown and chosen. */
export const KIND_TEXTS: Record<ContactKind, string> = {
  CALL: $localize`:@@people.kindCall:Appels`,
  VISIT: $localize`:@@people.kindVisit:Visites`,
  HOME_GROUP: $localize`:@@people.kindGroup:Petits ateliers à domicile`,
};
export const MEANS_TEXTS: Record<Consent['means'], string> = {
  WRITTEN: $localize`:@@people.meansWritten:Par écrit`,
  ORAL: $localize`:@@people.meansOral:De vive voix`,
  E_MAIL: $localize`:@@people.meansMail:Par courriel`,
};
export const GIVER_TEXTS: Record<Consent['givenBy'], string> = {
  PERSON: $localize`:@@people.givenByPerson:La personne elle-même`,
  GUARDIAN: $localize`:@@people.givenByGuardian:La personne qui la représente (tutelle, curatelle)`,
};
export const GENDER_TEXTS: Record<Gender, string> = {
  WOMAN: $localize`:@@people.woman:Une femme`,
  MAN: $localize`:@@people.man:Un homme`,
};
export const PRIORITY_TEXTS: Record<Need['priority'], string> = {
  HIGH: $localize`:@@people.priorityHigh:Haute`,
  NORMAL: $localize`:@@people.priorityNormal:Normale`,
  LOW: $localize`:@@people.priorityLow:Basse`,
};

export const optionsFrom = <T extends string>(texts: Record<T, string>): Option<T>[] =>
  (Object.keys(texts) as T[]).map((value) => ({ value, label: texts[value] }));

const DAY_MS = 86_400_000;

/** How long ago, in words that need no reckoning: "aujourd’hui", "depuis 3 jours", "depuis 5 semaines". */
export function sinceInWords(since: string, now = new Date()): string {
  const days = Math.floor((now.getTime() - Date.parse(since)) / DAY_MS);
  if (days < 1) return $localize`:@@people.sinceToday:depuis aujourd’hui`;
  if (days === 1) return $localize`:@@people.sinceYesterday:depuis hier`;
  if (days < 21) return $localize`:@@people.sinceDays:depuis ${days}:COUNT: jours`;
  if (days < 120)
    return $localize`:@@people.sinceWeeks:depuis ${Math.floor(days / 7)}:COUNT: semaines`;
  return $localize`:@@people.sinceMonths:depuis ${Math.floor(days / 30.44)}:COUNT: mois`;
}
