import type { Label } from '../identity';
import type { ACCESSIBILITY } from './venue';

/** What makes a venue or a group reachable, in both languages. */
export const ACCESSIBILITY_LABELS = {
  STEP_FREE: { fr: 'accès de plain-pied', en: 'step-free access' },
  LIFT: { fr: 'ascenseur', en: 'lift' },
  ACCESSIBLE_TOILET: { fr: 'toilettes accessibles', en: 'accessible toilet' },
  HEARING_LOOP: { fr: 'boucle magnétique', en: 'hearing loop' },
  SIGN_LANGUAGE: { fr: 'langue des signes', en: 'sign language' },
  PARKING: { fr: 'stationnement', en: 'parking' },
  PUBLIC_TRANSPORT: { fr: 'transports en commun à proximité', en: 'public transport nearby' },
  QUIET_SPACE: { fr: 'espace calme', en: 'quiet space' },
} as const satisfies Record<(typeof ACCESSIBILITY)[number], Label>;
