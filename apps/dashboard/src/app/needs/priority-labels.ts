import type { Need } from '@presence/domain';

export const PRIORITY_LABELS: Record<Need['priority'], string> = {
  HIGH: $localize`:@@people.priorityHigh:Haute`,
  NORMAL: $localize`:@@people.priorityNormal:Normale`,
  LOW: $localize`:@@people.priorityLow:Basse`,
};
