import type { Routes } from '@angular/router';
import { unsavedChangesGuard } from '../forms/unsaved-changes.guard';

export const referralsRoutes: Routes = [
  {
    path: '',
    title: $localize`:@@referrals.title:Signalements`,
    loadComponent: () => import('./referrals-page').then((m) => m.ReferralsPage),
  },
  {
    path: 'nouveau',
    title: $localize`:@@referrals.newTitle:Un signalement reçu par téléphone`,
    canDeactivate: [unsavedChangesGuard],
    loadComponent: () => import('./new-referral-page').then((m) => m.NewReferralPage),
  },
  {
    path: ':referralId',
    title: $localize`:@@referrals.one:Signalement`,
    loadComponent: () => import('./referral-page').then((m) => m.ReferralPage),
  },
];
