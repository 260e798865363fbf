import type { Routes } from '@angular/router';

export const concernsRoutes: Routes = [
  {
    path: '',
    title: $localize`:@@concerns.title:Alertes`,
    loadComponent: () => import('./concerns-page').then((m) => m.ConcernsPage),
  },
  {
    path: ':concernId',
    title: $localize`:@@concerns.one:Alerte`,
    loadComponent: () => import('./concern-page').then((m) => m.ConcernPage),
  },
];
