import type { Routes } from '@angular/router';

/**
 * The pages by their address. The browser follows plain links and takes one page at a time, so the router itself is no
 * part of what it loads; on the server it tells which scripts a page will want.
 */
export const PAGES: Routes = [
  {
    path: '',
    pathMatch: 'full',
    loadComponent: () => import('./search/home-page').then((m) => m.HomePage),
  },
  {
    path: 'recherche',
    loadComponent: () => import('./search/results-page').then((m) => m.ResultsPage),
  },
  {
    path: 'par-ou-commencer',
    loadComponent: () => import('./start/start-page').then((m) => m.StartPage),
  },
  {
    path: 'groupes/:slug',
    loadComponent: () => import('./listing/listing-page').then((m) => m.ListingPage),
  },
  {
    path: 'groupes/:slug/reserver',
    loadComponent: () => import('./seats/reserve-page').then((m) => m.ReservePage),
  },
  {
    path: 'places/:slug',
    loadComponent: () => import('./seats/seat-page').then((m) => m.SeatPage),
  },
  {
    path: 'places/:slug/:code',
    loadComponent: () => import('./seats/seat-page').then((m) => m.SeatPage),
  },
  {
    path: 'demander-un-appel/:slug',
    loadComponent: () => import('./referral/referral-page').then((m) => m.ReferralPage),
  },
  { path: 'a-propos', loadComponent: () => import('./about/about-page').then((m) => m.AboutPage) },
  {
    path: 'lignes-d-ecoute',
    loadComponent: () => import('./helplines/helplines-page').then((m) => m.HelplinesPage),
  },
  {
    path: '**',
    loadComponent: () => import('./errors/not-found-page').then((m) => m.NotFoundPage),
  },
];
