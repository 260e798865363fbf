import type { Routes } from '@angular/router';

export const coverRoutes: Routes = [
  {
    path: '',
    title: $localize`:@@rotas.cover:Remplacements`,
    loadComponent: () => import('./cover-page').then((m) => m.CoverPage),
  },
];
