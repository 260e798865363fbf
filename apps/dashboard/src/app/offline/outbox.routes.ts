import type { Routes } from '@angular/router';

export const outboxRoutes: Routes = [
  {
    path: '',
    title: $localize`:@@offline.outbox:Envois de cet appareil`,
    loadComponent: () => import('./outbox-page').then((m) => m.OutboxPage),
  },
];
