import type { VolunteerView } from '@presence/contract';
import type { Gender, MissingWhy, OnboardingStep, TravelMeans } from '@presence/domain';
import type { Option } from '../forms/options';

const options = <T extends string>(texts: Readonly<Record<T, string>>): Option<T>[] =>
  (Object.keys(texts) as T[]).map((value) => ({ value, label: texts[value] }));

export const STEP_LABELS: Readonly<Record<OnboardingStep, string>> = {
  MEETING: $localize`:@@volunteers.step.MEETING:Rencontre d’accueil`,
  CHARTER: $localize`:@@volunteers.step.CHARTER:Charte signée`,
  TRAINING: $localize`:@@volunteers.step.TRAINING:Formation`,
  BACKGROUND_CHECK: $localize`:@@volunteers.step.BACKGROUND_CHECK:Vérification d’honorabilité`,
  FIRST_CONTACT_TOGETHER: $localize`:@@volunteers.step.FIRST_CONTACT_TOGETHER:Premier contact à deux`,
};

export const WHY_LABELS: Readonly<Record<MissingWhy, string>> = {
  NOT_DONE: $localize`:@@volunteers.why.NOT_DONE:à faire`,
  EXPIRED: $localize`:@@volunteers.why.EXPIRED:échue`,
  OLD_CHARTER: $localize`:@@volunteers.why.OLD_CHARTER:signée dans une ancienne version`,
};

export const TRAVEL_LABELS: Readonly<Record<TravelMeans, string>> = {
  FOOT: $localize`:@@volunteers.travel.FOOT:À pied`,
  BIKE: $localize`:@@volunteers.travel.BIKE:À vélo`,
  TRANSIT: $localize`:@@volunteers.travel.TRANSIT:En transports en commun`,
  CAR: $localize`:@@volunteers.travel.CAR:En voiture`,
};
export const TRAVEL_OPTIONS = options(TRAVEL_LABELS);

export const GENDER_LABELS: Readonly<Record<Gender | '', string>> = {
  '': $localize`:@@volunteers.gender.NONE:Non précisé`,
  WOMAN: $localize`:@@volunteers.gender.WOMAN:Femme`,
  MAN: $localize`:@@volunteers.gender.MAN:Homme`,
};
export const GENDER_OPTIONS = options(GENDER_LABELS);

/** "Charte signée : à faire, Formation : échue" */
export const formatMissing = ({ missing }: VolunteerView['onboarding']): string =>
  missing.map(({ step, why }) => `${STEP_LABELS[step]} (${WHY_LABELS[why]})`).join(', ');

/** "appels et visites", "appels", "visites", or that there is nothing. */
export function formatKinds({ calls, visits }: { calls: boolean; visits: boolean }): string {
  if (calls && visits) return $localize`:@@volunteers.both:Appels et visites`;
  if (calls) return $localize`:@@volunteers.callsOnly:Appels`;
  return visits
    ? $localize`:@@volunteers.visitsOnly:Visites`
    : $localize`:@@volunteers.neither:Ni appels ni visites`;
}
