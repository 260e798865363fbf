import type { Routes } from '@angular/router';

export const rotasRoutes: Routes = [
  {
    path: '',
    title: $localize`:@@rotas.title:Roulements`,
    loadComponent: () => import('./rotas-page').then((m) => m.RotasPage),
  },
  {
    path: ':rotaId',
    title: $localize`:@@rotas.one:Roulement`,
    loadComponent: () => import('./board/board-page').then((m) => m.BoardPage),
  },
  {
    path: ':rotaId/impression',
    title: $localize`:@@rotas.one:Roulement`,
    loadComponent: () => import('./board/print/print-page').then((m) => m.PrintPage),
  },
];
