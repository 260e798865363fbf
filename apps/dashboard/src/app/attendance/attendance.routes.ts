import type { Routes } from '@angular/router';

export const attendanceRoutes: Routes = [
  {
    path: '',
    title: $localize`:@@attendance.title:Présences`,
    loadComponent: () => import('./attendance-page').then((m) => m.AttendancePage),
  },
];
