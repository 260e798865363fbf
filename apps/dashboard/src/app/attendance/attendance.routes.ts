import type { Routes } from '@angular/router';

export const attendanceRoutes: Routes = [
  {
    path: '',
    title: $localize`:@@attendance.title:Présences`,
    loadComponent: () => import('./attendance-page').then((m) => m.AttendancePage),
  },
];

export const missingAttendanceRoutes: Routes = [
  {
    path: '',
    title: $localize`:@@today.attendanceToEnter:Présences à saisir`,
    loadComponent: () => import('./past/missing-page').then((m) => m.MissingPage),
  },
];

export const pastSessionsRoutes: Routes = [
  {
    path: '',
    title: $localize`:@@attendance.pastTitle:Séances passées`,
    loadComponent: () => import('./past/past-page').then((m) => m.PastPage),
  },
];

/** Opened from a mail, by whoever has its token. */
export const attendanceLinkRoutes: Routes = [
  {
    path: '',
    title: $localize`:@@attendance.title:Présences`,
    loadComponent: () => import('./link/attendance-link-page').then((m) => m.AttendanceLinkPage),
  },
];
