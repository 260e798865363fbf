import type { ACCESSIBILITY } from '@presence/domain';
import type { Option } from '../forms/options';

type Accessibility = (typeof ACCESSIBILITY)[number];

/** What makes a place or a group easier to come to. */
export const ACCESSIBILITY_LABELS = {
  STEP_FREE: $localize`:@@terms.STEP_FREE:Plain-pied ou rampe`,
  LIFT: $localize`:@@terms.LIFT:Ascenseur`,
  ACCESSIBLE_TOILET: $localize`:@@terms.ACCESSIBLE_TOILET:Toilettes accessibles`,
  HEARING_LOOP: $localize`:@@terms.HEARING_LOOP:Boucle magnétique`,
  SIGN_LANGUAGE: $localize`:@@terms.SIGN_LANGUAGE:Langue des signes`,
  PARKING: $localize`:@@terms.PARKING:Stationnement proche`,
  PUBLIC_TRANSPORT: $localize`:@@terms.PUBLIC_TRANSPORT:Transports en commun proches`,
  QUIET_SPACE: $localize`:@@terms.QUIET_SPACE:Espace calme`,
} satisfies Record<Accessibility, string>;

export const ACCESSIBILITY_OPTIONS = Object.entries(ACCESSIBILITY_LABELS).map(([value, label]) => ({
  value,
  label,
})) as Option<Accessibility>[];
