import type { DatedRate, Locale, VolunteerFunction } from '@presence/domain';

/** What volunteers give their time to. */
export const FUNCTION_LABELS: Readonly<Record<VolunteerFunction, string>> = {
  FACILITATION: $localize`:@@volunteerTime.facilitation:Animation de séances`,
  CALL: $localize`:@@volunteerTime.calls:Appels`,
  VISIT: $localize`:@@volunteerTime.visits:Visites`,
  HOME_GROUP: $localize`:@@volunteerTime.homeGroups:Ateliers à domicile`,
  MEETING: $localize`:@@volunteerTime.meetings:Réunions`,
  TRAINING: $localize`:@@volunteerTime.training:Formations`,
  ADMINISTRATION: $localize`:@@volunteerTime.administration:Administration`,
  EVENT: $localize`:@@volunteerTime.events:Événements`,
  OTHER: $localize`:@@volunteerTime.other:Autres tâches`,
};

/** What a rate is for: an hour of all work or of one function, a kilometre. */
export const rateSubject = ({ unit, function: work }: Pick<DatedRate, 'unit' | 'function'>) => {
  if (unit === 'KILOMETRE') return $localize`:@@volunteerTime.kilometre:Le kilomètre`;
  if (work === null) return $localize`:@@volunteerTime.hour:L’heure, toutes fonctions`;
  return $localize`:@@volunteerTime.hourOf:L’heure : ${FUNCTION_LABELS[work]}:FUNCTION:`;
};

/** 1 234,50 € or €1,234.50; the third decimal of a rate only where it has one. */
export const formatEuros = (amount: number, locale: Locale): string =>
  new Intl.NumberFormat(locale, {
    style: 'currency',
    currency: 'EUR',
    maximumFractionDigits: 3,
    minimumFractionDigits: 2,
  }).format(amount);

/** A quantity with at most two decimals, in the signs of the language. */
export const formatQuantity = (quantity: number, locale: Locale): string =>
  new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }).format(quantity);
