import type { Routes } from '@angular/router';
import { unsavedChangesGuard } from '../forms/unsaved-changes.guard';

export const myAvailabilityRoutes: Routes = [
  {
    path: '',
    title: $localize`:@@volunteers.mine:Mes disponibilités`,
    canDeactivate: [unsavedChangesGuard],
    loadComponent: () => import('./my-availability-page').then((m) => m.MyAvailabilityPage),
  },
];
