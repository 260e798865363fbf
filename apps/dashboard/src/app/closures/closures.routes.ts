import type { Routes } from '@angular/router';
import { unsavedChangesGuard } from '../forms/unsaved-changes.guard';

export const closuresRoutes: Routes = [
  {
    path: '',
    title: $localize`:@@closures.title:Fermetures`,
    loadComponent: () => import('./closures-page').then((m) => m.ClosuresPage),
  },
  {
    path: 'nouvelle',
    title: $localize`:@@closures.new:Nouvelle fermeture`,
    canDeactivate: [unsavedChangesGuard],
    loadComponent: () => import('./new-closure-page').then((m) => m.NewClosurePage),
  },
];
