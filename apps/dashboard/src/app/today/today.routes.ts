import type { Routes } from '@angular/router';

export const todayRoutes: Routes = [
  {
    path: '',
    title: $localize`:@@today.title:Aujourd’hui`,
    loadComponent: () => import('./today-page').then((m) => m.TodayPage),
  },
];
