import type { Routes } from '@angular/router';
import { unsavedChangesGuard } from '../forms/unsaved-changes.guard';

export const reportsRoutes: Routes = [
  {
    path: '',
    title: $localize`:@@reports.list:Rapports`,
    loadComponent: () => import('./reports-page').then((m) => m.ReportsPage),
  },
  {
    path: 'activite/:from/:until',
    title: $localize`:@@activity.title:Rapport d’activité`,
    canDeactivate: [unsavedChangesGuard],
    loadComponent: () =>
      import('./activity/activity-report-page').then((m) => m.ActivityReportPage),
  },
  {
    path: 'gem/:year/:groupId',
    title: $localize`:@@reports.gemTitle:Rapport annuel du GEM`,
    canDeactivate: [unsavedChangesGuard],
    loadComponent: () => import('./gem/gem-report-page').then((m) => m.GemReportPage),
  },
];
