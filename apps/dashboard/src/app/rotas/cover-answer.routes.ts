import type { Routes } from '@angular/router';

/** Opened from a mail, by whoever has its token. */
export const coverAnswerRoutes: Routes = [
  {
    path: '',
    title: $localize`:@@rotas.answerTitle:Prendre le relais`,
    loadComponent: () => import('./cover-answer-page').then((m) => m.CoverAnswerPage),
  },
];
