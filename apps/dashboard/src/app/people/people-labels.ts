import type { Consent, ContactKind, Gender } from '@presence/domain';

/** The words of consents and wishes, as they are shown and chosen. */
export const KIND_LABELS: Record<ContactKind, string> = {
  CALL: $localize`:@@people.kindCall:Appels`,
  VISIT: $localize`:@@people.kindVisit:Visites`,
  HOME_GROUP: $localize`:@@people.kindGroup:Petits ateliers à domicile`,
};
export const MEANS_LABELS: Record<Consent['means'], string> = {
  WRITTEN: $localize`:@@people.meansWritten:Par écrit`,
  ORAL: $localize`:@@people.meansOral:De vive voix`,
  E_MAIL: $localize`:@@people.meansMail:Par courriel`,
};
export const GIVER_LABELS: Record<Consent['givenBy'], string> = {
  PERSON: $localize`:@@people.givenByPerson:La personne elle-même`,
  GUARDIAN: $localize`:@@people.givenByGuardian:La personne qui la représente (tutelle, curatelle)`,
};
export const GENDER_LABELS: Record<Gender, string> = {
  WOMAN: $localize`:@@people.woman:Une femme`,
  MAN: $localize`:@@people.man:Un homme`,
};
