import type { Routes } from '@angular/router';

export const organisersRoutes: Routes = [
  {
    path: '',
    title: $localize`:@@organisers.title:Équipe`,
    loadComponent: () => import('./organisers-page').then((m) => m.OrganisersPage),
  },
];
