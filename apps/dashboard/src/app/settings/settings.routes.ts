import type { Routes } from '@angular/router';
import { unsavedChangesGuard } from '../forms/unsaved-changes.guard';

export const settingsRoutes: Routes = [
  {
    path: '',
    title: $localize`:@@settings.title:Réglages`,
    loadComponent: () => import('./settings-page').then((m) => m.SettingsPage),
  },
  {
    path: 'accompagnement',
    title: $localize`:@@homeSupport.title:Appels et visites`,
    canDeactivate: [unsavedChangesGuard],
    loadComponent: () => import('../home-support/home-support-page').then((m) => m.HomeSupportPage),
  },
];
