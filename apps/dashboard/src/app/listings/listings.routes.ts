import type { Routes } from '@angular/router';

export const listingsRoutes: Routes = [
  {
    path: '',
    title: $localize`:@@listings.title:Fiche publique`,
    loadComponent: () => import('./listing-page').then((m) => m.ListingPage),
  },
];
