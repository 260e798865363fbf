import type { Routes } from '@angular/router';
import { unsavedChangesGuard } from '../forms/unsaved-changes.guard';

const page = () => import('./volunteer-page').then((m) => m.VolunteerPage);

export const volunteersRoutes: Routes = [
  {
    path: '',
    title: $localize`:@@volunteers.title:Bénévoles`,
    loadComponent: () => import('./volunteers-page').then((m) => m.VolunteersPage),
  },
  {
    path: 'nouvelle-fiche/:volunteerId',
    title: $localize`:@@volunteers.new:Nouvelle fiche`,
    data: { isNew: true },
    canDeactivate: [unsavedChangesGuard],
    loadComponent: page,
  },
  {
    path: ':volunteerId',
    title: $localize`:@@volunteers.one:Bénévole`,
    canDeactivate: [unsavedChangesGuard],
    loadComponent: page,
  },
];
