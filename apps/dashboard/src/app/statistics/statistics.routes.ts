import type { Routes } from '@angular/router';

export const statisticsRoutes: Routes = [
  {
    path: '',
    pathMatch: 'full',
    title: $localize`:@@figures.title:Chiffres`,
    loadComponent: () => import('./figures-page').then((m) => m.FiguresPage),
  },
  {
    path: 'groupes',
    title: $localize`:@@figures.groupsTitle:Chiffres des groupes`,
    loadComponent: () => import('./groups/group-figures-page').then((m) => m.GroupFiguresPage),
  },
];
