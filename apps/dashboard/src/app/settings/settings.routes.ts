import type { Routes } from '@angular/router';

export const settingsRoutes: Routes = [
  { path: '', title: $localize`:@@settings.title:Réglages`, loadComponent: () => import('./settings-page').then((m) => m.SettingsPage) },
];
