import type { Routes } from '@angular/router';

export const accountsRoutes: Routes = [
  { path: 'connexion', title: $localize`:@@accounts.signInTitle:Connexion`, loadComponent: () => import('./sign-in-page').then((m) => m.SignInPage) },
];
