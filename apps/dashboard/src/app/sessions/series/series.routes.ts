import type { Routes } from '@angular/router';
import { unsavedChangesGuard } from '../../forms/unsaved-changes.guard';

const series = () => import('./series-page').then((m) => m.SeriesPage);

export const seriesRoutes: Routes = [
  {
    path: 'nouvelle',
    title: $localize`:@@series.new:Planifier une série`,
    canDeactivate: [unsavedChangesGuard],
    loadComponent: series,
  },
  {
    path: ':seriesId',
    title: $localize`:@@series.edit:Changer le rythme`,
    canDeactivate: [unsavedChangesGuard],
    loadComponent: series,
  },
];
