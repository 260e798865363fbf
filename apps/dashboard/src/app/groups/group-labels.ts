import type { Group } from '@presence/domain';
import type { Option } from '../forms/options';

type Cost = Group['cost'];

export const COST_LABELS = {
  FREE: $localize`:@@terms.FREE:Gratuit`,
  MEMBERSHIP: $localize`:@@terms.MEMBERSHIP:Adhésion à l’association`,
  PAID: $localize`:@@terms.PAID:Participation aux frais`,
} satisfies Record<Cost, string>;

export const COST_OPTIONS = Object.entries(COST_LABELS).map(([value, label]) => ({
  value,
  label,
})) as Option<Cost>[];

export const formatOpening = (open: boolean) =>
  open
    ? $localize`:@@terms.open:Ouvert : on peut venir à tout moment de l’année`
    : $localize`:@@terms.closed:Fermé : un même petit groupe du début à la fin`;

export const formatRegistration = (required: boolean) =>
  required
    ? $localize`:@@terms.registration:Sur inscription : on s’annonce avant de venir`
    : $localize`:@@terms.dropIn:Entrée libre : on vient sans prévenir`;

export const formatTakesRegistrations = (taken: boolean) =>
  taken
    ? $localize`:@@terms.takesRegistrations:Places réservées ici, par un code sans nom`
    : $localize`:@@terms.takesNoRegistrations:Pas de réservation ici`;
