import type { Routes } from '@angular/router';
import { onlyFor } from '../associations/role.guard';
import { unsavedChangesGuard } from '../forms/unsaved-changes.guard';

const form = () => import('./venue-page').then((m) => m.VenuePage);

export const venuesRoutes: Routes = [
  {
    path: '',
    title: $localize`:@@venues.title:Lieux`,
    loadComponent: () => import('./venues-page').then((m) => m.VenuesPage),
  },
  {
    path: 'nouveau',
    canActivate: [onlyFor('ADMINISTRATOR', 'COORDINATOR', 'FACILITATOR')],
    title: $localize`:@@venues.new:Nouveau lieu`,
    canDeactivate: [unsavedChangesGuard],
    loadComponent: form,
  },
  {
    path: ':venueId',
    title: $localize`:@@venues.one:Lieu`,
    canDeactivate: [unsavedChangesGuard],
    loadComponent: form,
  },
];
