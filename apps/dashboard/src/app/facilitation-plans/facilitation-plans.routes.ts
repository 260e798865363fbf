import type { Routes } from '@angular/router';

export const facilitationPlansRoutes: Routes = [
  {
    path: '',
    title: $localize`:@@plan.title:Le trimestre`,
    loadComponent: () => import('./plan-page').then((m) => m.PlanPage),
  },
];
