import type { Routes } from '@angular/router';
import { unsavedChangesGuard } from '../forms/unsaved-changes.guard';

export const volunteerTimeRoutes: Routes = [
  {
    path: '',
    title: $localize`:@@volunteerTime.title:Temps bénévole`,
    canDeactivate: [unsavedChangesGuard],
    loadComponent: () => import('./volunteer-time-page').then((m) => m.VolunteerTimePage),
  },
];

export const myHoursRoutes: Routes = [
  {
    path: '',
    title: $localize`:@@myHours.title:Mes heures de bénévolat`,
    canDeactivate: [unsavedChangesGuard],
    loadComponent: () => import('./my-hours-page').then((m) => m.MyHoursPage),
  },
];

export const teamHoursRoutes: Routes = [
  {
    path: '',
    title: $localize`:@@addedTime.teamTitle:Heures de l’équipe`,
    canDeactivate: [unsavedChangesGuard],
    loadComponent: () => import('./added/added-time-page').then((m) => m.AddedTimePage),
  },
];
