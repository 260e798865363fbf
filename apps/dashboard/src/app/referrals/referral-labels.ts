import type { Referral } from '@presence/domain';

export const ORIGIN_LABELS: Record<Referral['origin'], string> = {
  PERSON: $localize`:@@referrals.byPerson:La personne elle-même`,
  RELATIVE: $localize`:@@referrals.byRelative:Une personne proche`,
  PROFESSIONAL: $localize`:@@referrals.byProfessional:Une ou un professionnel`,
  ASSOCIATION: $localize`:@@referrals.byAssociation:Une association`,
  OTHER: $localize`:@@referrals.byOther:Quelqu’un d’autre`,
};
export const STATE_LABELS: Record<Referral['state'], string> = {
  RECEIVED: $localize`:@@referrals.received:Reçu`,
  LOOKED_AT: $localize`:@@referrals.lookedAt:Pris en charge`,
  FIRST_VISIT: $localize`:@@referrals.firstVisit:Première visite prévue`,
  ACCEPTED: $localize`:@@referrals.accepted:Accepté`,
  DECLINED: $localize`:@@referrals.declined:Refusé`,
};
