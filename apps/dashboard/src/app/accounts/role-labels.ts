import type { Role } from '@presence/domain';

/** The roles as people read them, and what each may do. */
export const ROLE_LABELS = {
  ADMINISTRATOR: {
    label: $localize`:@@domain.role.ADMINISTRATOR:Administration`,
    hint: $localize`:@@domain.roleHint.ADMINISTRATOR:Équipe, réglages et fiches publiques de l’association`,
  },
  COORDINATOR: {
    label: $localize`:@@domain.role.COORDINATOR:Coordination`,
    hint: $localize`:@@domain.roleHint.COORDINATOR:Groupes, lieux et calendrier, personnes accompagnées et roulements`,
  },
  FACILITATOR: {
    label: $localize`:@@domain.role.FACILITATOR:Animation`,
    hint: $localize`:@@domain.roleHint.FACILITATOR:Planifier ses groupes, saisir les présences`,
  },
  VOLUNTEER: {
    label: $localize`:@@domain.role.VOLUNTEER:Bénévolat`,
    hint: $localize`:@@domain.roleHint.VOLUNTEER:Voir le calendrier et ses propres appels et visites`,
  },
  SAFEGUARDING_LEAD: {
    label: $localize`:@@domain.role.SAFEGUARDING_LEAD:Protection`,
    hint: $localize`:@@domain.roleHint.SAFEGUARDING_LEAD:Lire et suivre les alertes, que personne d’autre ne voit`,
  },
} as const satisfies Record<Role, { label: string; hint: string }>;

export const formatRoles = (roles: readonly Role[]): string =>
  roles.map((role) => ROLE_LABELS[role].label).join(', ');
