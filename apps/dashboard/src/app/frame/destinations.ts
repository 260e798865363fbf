import type { IconName } from '../page/icons';
import type { Role } from '@presence/domain';

export type Destination = { path: string; icon: IconName; label: string; roles?: readonly Role[] };

/** The places of an association's space, in the order of the navigation; the first four fit a phone's bar. */
export const DESTINATIONS: readonly Destination[] = [
  { path: 'aujourdhui', icon: 'today', label: $localize`:@@shell.today:Aujourd’hui` },
  {
    path: 'ma-semaine',
    icon: 'call',
    label: $localize`:@@shell.myWeek:Ma semaine`,
    roles: ['VOLUNTEER'],
  },
  { path: 'calendrier', icon: 'calendar', label: $localize`:@@shell.calendar:Calendrier` },
  {
    path: 'mes-disponibilites',
    icon: 'schedule',
    label: $localize`:@@shell.availability:Disponibilités`,
    roles: ['FACILITATOR', 'VOLUNTEER'],
  },
  {
    path: 'trimestre',
    icon: 'organiser',
    label: $localize`:@@shell.plan:Trimestre`,
    roles: ['ADMINISTRATOR', 'COORDINATOR'],
  },
  { path: 'groupes', icon: 'groups', label: $localize`:@@shell.groups:Groupes` },
  {
    path: 'personnes',
    icon: 'account-circle',
    label: $localize`:@@shell.people:Personnes`,
    roles: ['COORDINATOR'],
  },
  {
    path: 'roulements',
    icon: 'swap',
    label: $localize`:@@shell.rotas:Roulements`,
    roles: ['COORDINATOR'],
  },
  {
    path: 'benevoles',
    icon: 'volunteer',
    label: $localize`:@@shell.volunteers:Bénévoles`,
    roles: ['COORDINATOR'],
  },
  {
    path: 'remplacements',
    icon: 'moved',
    label: $localize`:@@shell.cover:Remplacements`,
    roles: ['ADMINISTRATOR', 'COORDINATOR', 'FACILITATOR', 'VOLUNTEER'],
  },
  {
    path: 'alertes',
    icon: 'warning',
    label: $localize`:@@shell.concerns:Alertes`,
    roles: ['SAFEGUARDING_LEAD'],
  },
  { path: 'lieux', icon: 'venue', label: $localize`:@@shell.venues:Lieux` },
  {
    path: 'fermetures',
    icon: 'closed',
    label: $localize`:@@shell.closures:Fermetures`,
    roles: ['ADMINISTRATOR', 'COORDINATOR', 'FACILITATOR'],
  },
  {
    path: 'chiffres',
    icon: 'chart',
    label: $localize`:@@shell.figures:Chiffres`,
    roles: ['ADMINISTRATOR', 'COORDINATOR'],
  },
  { path: 'equipe', icon: 'organiser', label: $localize`:@@shell.organisers:Équipe` },
  { path: 'reglages', icon: 'settings', label: $localize`:@@shell.settings:Réglages` },
];
