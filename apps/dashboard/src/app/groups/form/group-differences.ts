import {
  AUDIENCE_LABELS,
  FACILITATION_MODE_LABELS,
  FORMAT_LABELS,
  GROUP_KIND_LABELS,
  type Group,
  LANGUAGE_LABELS,
  type Localized,
  type Locale,
  THEME_LABELS,
  type Venue,
} from '@presence/domain';
import type { Difference } from '../../forms/difference';
import { ACCESSIBILITY_LABELS } from '../../venues/accessibility-labels';
import { type GroupFormModel, groupFormModel } from './group-form.model';
import {
  COST_LABELS,
  formatOpening,
  formatRegistration,
  formatTakesRegistrations,
} from '../group-labels';

/** What two versions of a group say differently, in the words of the form. */
export function groupDifferences(
  typed: GroupFormModel,
  stored: Group,
  venues: readonly Venue[],
  locale: Locale,
): Difference[] {
  const kept = groupFormModel(stored);
  const one = <T extends string>(labels: Readonly<Record<T, Localized>>, code: T | '') =>
    code === '' ? '' : labels[code][locale];
  const some = <T extends string>(labels: Readonly<Record<T, Localized>>, codes: readonly T[]) =>
    codes.map((code) => labels[code][locale]).join(', ');
  const rows: [string, (typed: GroupFormModel) => string][] = [
    [$localize`:@@groups.name:Nom du groupe`, ({ name }) => name],
    [$localize`:@@groups.kind:Type de groupe`, ({ kind }) => one(GROUP_KIND_LABELS, kind)],
    [$localize`:@@groups.themes:Thèmes`, ({ themes }) => some(THEME_LABELS, themes)],
    [$localize`:@@groups.audiences:Pour qui`, ({ audiences }) => some(AUDIENCE_LABELS, audiences)],
    [$localize`:@@groups.format:Façon de se réunir`, ({ format }) => one(FORMAT_LABELS, format)],
    [
      $localize`:@@groups.facilitation:Animation`,
      ({ facilitationMode }) => one(FACILITATION_MODE_LABELS, facilitationMode),
    ],
    [
      $localize`:@@groups.facilitatorPlaces:Personnes pour animer chaque séance`,
      ({ facilitatorPlaces }) => String(facilitatorPlaces),
    ],
    [$localize`:@@groups.languages:Langues`, ({ languages }) => some(LANGUAGE_LABELS, languages)],
    [
      $localize`:@@groups.venue:Lieu`,
      ({ venueId }) => venues.find(({ id }) => id === venueId)?.name ?? '',
    ],
    [$localize`:@@groups.communeCode:Code de la commune`, ({ inseeCode }) => inseeCode],
    [$localize`:@@groups.opening:Ouverture`, ({ open }) => formatOpening(open)],
    [
      $localize`:@@groups.joining:Participation`,
      ({ registrationRequired }) => formatRegistration(registrationRequired),
    ],
    [
      $localize`:@@groups.registration:Inscriptions`,
      ({ takesRegistrations }) => formatTakesRegistrations(takesRegistrations),
    ],
    [
      $localize`:@@groups.capacity:Nombre de places`,
      ({ capacity }) => (capacity === null ? '' : String(capacity)),
    ],
    [
      $localize`:@@groups.cost:Coût`,
      ({ cost, costNote }) => [COST_LABELS[cost], costNote].filter(Boolean).join(', '),
    ],
    [
      $localize`:@@groups.accessibility:Accessibilité`,
      ({ accessibility }) => accessibility.map((each) => ACCESSIBILITY_LABELS[each]).join(', '),
    ],
    [$localize`:@@groups.description:Présentation`, ({ description }) => description],
    [$localize`:@@groups.firstVisit:La première fois`, ({ firstVisit }) => firstVisit],
    [$localize`:@@groups.phone:Téléphone public`, ({ contact }) => contact.phone],
    [$localize`:@@groups.email:Adresse e-mail publique`, ({ contact }) => contact.email],
    [$localize`:@@groups.relay:Adresse du relais`, ({ contact }) => contact.relayEmail],
    [$localize`:@@groups.publicLink:Lien public`, ({ publicOnlineLink }) => publicOnlineLink],
    [$localize`:@@groups.privateLink:Lien réservé`, ({ privateOnlineLink }) => privateOnlineLink],
  ];
  return rows
    .map(([label, read]) => ({ label, mine: read(typed), theirs: read(kept) }))
    .filter(({ mine, theirs }) => mine !== theirs);
}
