import type { Routes } from '@angular/router';

export const myWeekRoutes: Routes = [
  {
    path: '',
    title: $localize`:@@contacts.title:Ma semaine`,
    loadComponent: () => import('./my-week/my-week-page').then((m) => m.MyWeekPage),
  },
];

export const followUpRoutes: Routes = [
  {
    path: '',
    title: $localize`:@@contacts.followUp:Suivi`,
    loadComponent: () => import('./follow-up-page').then((m) => m.FollowUpPage),
  },
];

export const paperWeekRoutes: Routes = [
  {
    path: '',
    title: $localize`:@@contacts.paperWeek:Semaine sur papier`,
    loadComponent: () => import('./paper-week-page').then((m) => m.PaperWeekPage),
  },
];
