import type { HomeSupportSettingsDraft } from '@presence/contract';
import type { Difference } from '../forms/difference';
import { EFFECTS, KEEPING, MAIL, SEEING, SILENCE, STEPS, WAITING } from './home-support-labels';

const says = (answer: boolean) =>
  answer ? $localize`:@@homeSupport.yes:Oui` : $localize`:@@homeSupport.no:Non`;

/** What two versions of the settings say differently, in the words of the form. */
export function homeSupportDifferences(
  typed: HomeSupportSettingsDraft,
  stored: HomeSupportSettingsDraft,
): Difference[] {
  const rows: [string, (settings: HomeSupportSettingsDraft) => string][] = [
    [
      $localize`:@@homeSupport.formTitle:Demandes du public`,
      ({ referralForm }) => says(referralForm),
    ],
    ...[...WAITING, ...MAIL, ...SEEING, ...KEEPING].map(({ key, label }): (typeof rows)[number] => [
      label,
      (settings) => String(settings[key]),
    ]),
    ...SILENCE.map(({ key, label }): (typeof rows)[number] => [
      label,
      ({ silentDays }) => String(silentDays[key]),
    ]),
    [
      $localize`:@@homeSupport.maskPhones:Ne pas montrer le numéro : l’appel part avec le numéro de l’appelant caché`,
      ({ maskPhones }) => says(maskPhones),
    ],
    [
      $localize`:@@homeSupport.callsOnHolidays:Les appels ont lieu aussi les jours fériés`,
      ({ callsOnHolidays }) => says(callsOnHolidays),
    ],
    [
      $localize`:@@homeSupport.visitsOnHolidays:Les visites ont lieu aussi les jours fériés`,
      ({ visitsOnHolidays }) => says(visitsOnHolidays),
    ],
    ...STEPS.map(({ key, label }): (typeof rows)[number] => [
      label,
      ({ onboarding }) => EFFECTS.find(({ value }) => value === onboarding[key])?.label ?? '',
    ]),
    [
      $localize`:@@homeSupport.charterVersion:Version de la charte en vigueur`,
      ({ charterVersion }) => charterVersion,
    ],
    [
      $localize`:@@homeSupport.smallestCount:Cacher dans les chiffres moins de`,
      ({ smallestCount }) => String(smallestCount),
    ],
  ];
  return rows
    .map(([label, read]) => ({ label, mine: read(typed), theirs: read(stored) }))
    .filter(({ mine, theirs }) => mine !== theirs);
}
