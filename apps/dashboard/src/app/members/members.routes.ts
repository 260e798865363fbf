import type { Routes } from '@angular/router';

export const membersRoutes: Routes = [
  {
    path: '',
    title: $localize`:@@members.title:Équipe`,
    loadComponent: () => import('./members-page').then((m) => m.MembersPage),
  },
];
