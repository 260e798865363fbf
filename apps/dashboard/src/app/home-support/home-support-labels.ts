import type { HomeSupportSettings, OnboardingStep, StepEffect } from '@presence/domain';
import { STEP_LABELS } from '../volunteers/volunteer-labels';

type Whole = Exclude<
  {
    [K in keyof HomeSupportSettings]: HomeSupportSettings[K] extends number ? K : never;
  }[keyof HomeSupportSettings],
  'version' | 'smallestCount'
>;
type NumberField = { key: Whole; label: string };

/** What volunteers see, and for how long. */
export const SEEING: NumberField[] = [
  {
    key: 'disclosedHoursBefore',
    label: $localize`:@@homeSupport.disclosedBefore:Téléphone et adresse visibles avant, en heures`,
  },
  {
    key: 'disclosedHoursAfter',
    label: $localize`:@@homeSupport.disclosedAfter:Et après, en heures`,
  },
];
/** How long each thing may wait. */
export const WAITING: NumberField[] = [
  {
    key: 'referralDays',
    label: $localize`:@@homeSupport.referralDays:Répondre à un signalement, en jours`,
  },
  {
    key: 'acceptHours',
    label: $localize`:@@homeSupport.acceptHours:Accepter un contact publié, en heures`,
  },
  { key: 'tries', label: $localize`:@@homeSupport.tries:Essais en tout quand personne ne répond` },
  {
    key: 'hoursBetweenTries',
    label: $localize`:@@homeSupport.hoursBetweenTries:Heures entre deux essais`,
  },
  {
    key: 'outcomeHours',
    label: $localize`:@@homeSupport.outcomeHours:Attente d’un compte rendu, en heures`,
  },
  {
    key: 'lateMinutes',
    label: $localize`:@@homeSupport.lateMinutes:Retard d’une visite avant l’alerte, en minutes`,
  },
];
/** How much mail volunteers are sent, and when. */
export const MAIL: NumberField[] = [
  {
    key: 'coverAsksPerWeek',
    label: $localize`:@@homeSupport.coverAsksPerWeek:Remplacements proposés par semaine, au plus`,
  },
  {
    key: 'coverHours',
    label: $localize`:@@homeSupport.coverHours:Heures avant de demander à d’autres bénévoles`,
  },
  {
    key: 'quietFrom',
    label: $localize`:@@homeSupport.quietFrom:Aucun courriel à partir de (heure)`,
  },
  { key: 'quietUntil', label: $localize`:@@homeSupport.quietUntil:Jusqu’à (heure)` },
];
/** How long things are kept. */
export const KEEPING: NumberField[] = [
  { key: 'noteDays', label: $localize`:@@homeSupport.noteDays:Notes libres, en jours` },
  {
    key: 'recordMonths',
    label: $localize`:@@homeSupport.recordMonths:Fiche sans contact, en mois`,
  },
];
export const SILENCE = [
  { key: 'HIGH', label: $localize`:@@homeSupport.silentHigh:Priorité haute, en jours` },
  { key: 'NORMAL', label: $localize`:@@homeSupport.silentNormal:Priorité normale, en jours` },
  { key: 'LOW', label: $localize`:@@homeSupport.silentLow:Priorité basse, en jours` },
] as const;
export const STEPS = (Object.keys(STEP_LABELS) as OnboardingStep[]).map((key) => ({
  key,
  label: STEP_LABELS[key],
}));
export const EFFECTS: { value: StepEffect; label: string }[] = [
  {
    value: 'BLOCK',
    label: $localize`:@@homeSupport.effectBlock:Obligatoire : sinon, rien n’est proposé`,
  },
  { value: 'WARN', label: $localize`:@@homeSupport.effectWarn:Signalé s’il manque` },
  { value: 'OFF', label: $localize`:@@homeSupport.effectOff:Pas demandé` },
];
