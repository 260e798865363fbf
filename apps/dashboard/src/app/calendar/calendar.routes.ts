import type { Routes } from '@angular/router';

export const calendarRoutes: Routes = [
  {
    path: '',
    title: $localize`:@@calendar.title:Calendrier`,
    loadComponent: () => import('./calendar-page').then((m) => m.CalendarPage),
  },
];
