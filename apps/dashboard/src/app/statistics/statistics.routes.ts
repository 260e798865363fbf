import type { Routes } from '@angular/router';

export const statisticsRoutes: Routes = [
  {
    path: '',
    title: $localize`:@@figures.title:Chiffres`,
    loadComponent: () => import('./figures-page').then((m) => m.FiguresPage),
  },
];
