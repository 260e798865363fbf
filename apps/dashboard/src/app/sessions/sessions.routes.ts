import type { Routes } from '@angular/router';

export const sessionsRoutes: Routes = [
  { path: '', pathMatch: 'full', redirectTo: '../calendrier' },
  {
    path: ':sessionId',
    title: $localize`:@@sessions.title:Séance`,
    loadComponent: () => import('./session-page').then((m) => m.SessionPage),
  },
];

export const askedSessionsRoutes: Routes = [
  {
    path: '',
    title: $localize`:@@asked.title:On vous demande d’animer`,
    loadComponent: () => import('./leading/asked-sessions-page').then((m) => m.AskedSessionsPage),
  },
];
