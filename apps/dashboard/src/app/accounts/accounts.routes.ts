import type { Routes } from '@angular/router';

export const accountsRoutes: Routes = [
  {
    path: 'connexion',
    title: $localize`:@@accounts.signInTitle:Connexion`,
    loadComponent: () => import('./sign-in-page').then((m) => m.SignInPage),
  },
  {
    path: 'mot-de-passe-oublie',
    title: $localize`:@@accounts.forgottenTitle:Mot de passe oublié`,
    loadComponent: () => import('./forgotten-page').then((m) => m.ForgottenPage),
  },
  {
    path: 'mot-de-passe/:token',
    title: $localize`:@@accounts.resetTitle:Nouveau mot de passe`,
    loadComponent: () => import('./reset-page').then((m) => m.ResetPage),
  },
  {
    path: 'invitation/:token',
    title: $localize`:@@accounts.invitationTitle:Invitation`,
    loadComponent: () => import('./invitation-page').then((m) => m.InvitationPage),
  },
];
