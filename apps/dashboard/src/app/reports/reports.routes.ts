import type { Routes } from '@angular/router';
import { unsavedChangesGuard } from '../forms/unsaved-changes.guard';

export const reportsRoutes: Routes = [
  {
    path: '',
    title: $localize`:@@reports.title:Rapport d’activité`,
    loadComponent: () => import('./reports-page').then((m) => m.ReportsPage),
  },
  {
    path: 'gem/:year/:groupId',
    title: $localize`:@@reports.gemTitle:Rapport annuel du GEM`,
    canDeactivate: [unsavedChangesGuard],
    loadComponent: () => import('./gem/gem-report-page').then((m) => m.GemReportPage),
  },
];
