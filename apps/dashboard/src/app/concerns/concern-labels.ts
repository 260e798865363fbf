import type { ConcernKind } from '@presence/domain';

export const CONCERN_LABELS: Readonly<Record<ConcernKind, string>> = {
  SAFETY: $localize`:@@concerns.SAFETY:En danger, blessée`,
  SUICIDAL_CRISIS: $localize`:@@concerns.SUICIDAL_CRISIS:Parle de mourir`,
  ABUSE: $localize`:@@concerns.ABUSE:Maltraitance`,
  MINOR: $localize`:@@concerns.MINOR:Enfant ou jeune en danger`,
  NO_SIGN_OF_LIFE: $localize`:@@concerns.NO_SIGN_OF_LIFE:Aucun signe de vie`,
  OTHER: $localize`:@@concerns.OTHER:Autre inquiétude`,
};
