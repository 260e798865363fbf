import type { Routes } from '@angular/router';
import { unsavedChangesGuard } from '../forms/unsaved-changes.guard';

const need = () => import('./need-page').then((m) => m.NeedPage);

export const needsRoutes: Routes = [
  {
    path: 'nouveau',
    title: $localize`:@@needs.new:Nouveau besoin`,
    canDeactivate: [unsavedChangesGuard],
    loadComponent: need,
  },
  {
    path: ':needId',
    title: $localize`:@@needs.edit:Modifier le besoin`,
    canDeactivate: [unsavedChangesGuard],
    loadComponent: need,
  },
];
