import type { Routes } from '@angular/router';
import { homeGuard, seatedGuard } from './associations/signed-in.guard';
import { UnavailablePage } from './frame/unavailable-page';

export const routes: Routes = [
  {
    path: '',
    pathMatch: 'full',
    canActivate: [homeGuard],
    loadComponent: () => import('./frame/no-seat-page').then((m) => m.NoSeatPage),
  },
  {
    path: '',
    loadChildren: () => import('./accounts/accounts.routes').then((m) => m.accountsRoutes),
  },
  {
    path: 'reponse-relais/:token',
    loadChildren: () => import('./rotas/cover-answer.routes').then((m) => m.coverAnswerRoutes),
  },
  {
    path: 'saisie-presences/:token',
    loadChildren: () =>
      import('./attendance/attendance.routes').then((m) => m.attendanceLinkRoutes),
  },
  {
    // Not loaded on demand: it stands in for what could not be.
    path: 'indisponible',
    title: $localize`:@@page.unavailableTitle:Un instant`,
    component: UnavailablePage,
  },
  {
    path: ':association',
    canActivate: [seatedGuard],
    runGuardsAndResolvers: 'paramsChange',
    loadComponent: () => import('./frame/frame').then((m) => m.Frame),
    children: [
      { path: '', pathMatch: 'full', redirectTo: 'aujourdhui' },
      {
        path: 'aujourdhui',
        loadChildren: () => import('./today/today.routes').then((m) => m.todayRoutes),
      },
      {
        path: 'ma-semaine',
        loadChildren: () => import('./contacts/contacts.routes').then((m) => m.myWeekRoutes),
      },
      {
        path: 'contacts/:contactId',
        loadChildren: () => import('./contacts/contacts.routes').then((m) => m.followUpRoutes),
      },
      {
        path: 'personnes/:personId/semaine-papier',
        loadChildren: () => import('./contacts/contacts.routes').then((m) => m.paperWeekRoutes),
      },
      {
        path: 'alertes',
        loadChildren: () => import('./concerns/concerns.routes').then((m) => m.concernsRoutes),
      },
      {
        path: 'calendrier',
        loadChildren: () => import('./calendar/calendar.routes').then((m) => m.calendarRoutes),
      },
      {
        path: 'groupes/:groupId/fiche',
        loadChildren: () => import('./listings/listings.routes').then((m) => m.listingsRoutes),
      },
      {
        path: 'groupes/:groupId/seances-passees',
        loadChildren: () =>
          import('./attendance/attendance.routes').then((m) => m.pastSessionsRoutes),
      },
      {
        path: 'groupes/:groupId/series',
        loadChildren: () => import('./sessions/series/series.routes').then((m) => m.seriesRoutes),
      },
      {
        path: 'groupes',
        loadChildren: () => import('./groups/groups.routes').then((m) => m.groupsRoutes),
      },
      {
        path: 'seances/:sessionId/presences',
        loadChildren: () =>
          import('./attendance/attendance.routes').then((m) => m.attendanceRoutes),
      },
      {
        path: 'presences-a-saisir',
        loadChildren: () =>
          import('./attendance/attendance.routes').then((m) => m.missingAttendanceRoutes),
      },
      {
        path: 'seances',
        loadChildren: () => import('./sessions/sessions.routes').then((m) => m.sessionsRoutes),
      },
      {
        path: 'lieux',
        loadChildren: () => import('./venues/venues.routes').then((m) => m.venuesRoutes),
      },
      {
        path: 'fermetures',
        loadChildren: () => import('./closures/closures.routes').then((m) => m.closuresRoutes),
      },
      {
        path: 'personnes/:personId/besoins',
        loadChildren: () => import('./needs/needs.routes').then((m) => m.needsRoutes),
      },
      {
        path: 'personnes',
        loadChildren: () => import('./people/people.routes').then((m) => m.peopleRoutes),
      },
      {
        path: 'signalements',
        loadChildren: () => import('./referrals/referrals.routes').then((m) => m.referralsRoutes),
      },
      {
        path: 'chiffres',
        loadChildren: () =>
          import('./statistics/statistics.routes').then((m) => m.statisticsRoutes),
      },
      {
        path: 'temps-benevole',
        loadChildren: () =>
          import('./volunteer-time/volunteer-time.routes').then((m) => m.volunteerTimeRoutes),
      },
      {
        path: 'mes-heures',
        loadChildren: () =>
          import('./volunteer-time/volunteer-time.routes').then((m) => m.myHoursRoutes),
      },
      {
        path: 'rapports',
        loadChildren: () => import('./reports/reports.routes').then((m) => m.reportsRoutes),
      },
      {
        path: 'benevoles',
        loadChildren: () =>
          import('./volunteers/volunteers.routes').then((m) => m.volunteersRoutes),
      },
      {
        path: 'mes-disponibilites',
        loadChildren: () =>
          import('./volunteers/my-availability.routes').then((m) => m.myAvailabilityRoutes),
      },
      {
        path: 'roulements',
        loadChildren: () => import('./rotas/rotas.routes').then((m) => m.rotasRoutes),
      },
      {
        path: 'remplacements',
        loadChildren: () => import('./rotas/cover.routes').then((m) => m.coverRoutes),
      },
      {
        path: 'equipe',
        loadChildren: () =>
          import('./organisers/organisers.routes').then((m) => m.organisersRoutes),
      },
      {
        path: 'envois',
        loadChildren: () => import('./offline/outbox.routes').then((m) => m.outboxRoutes),
      },
      {
        path: 'reglages',
        loadChildren: () => import('./settings/settings.routes').then((m) => m.settingsRoutes),
      },
      {
        path: '**',
        title: $localize`:@@page.missingTitle:Page introuvable`,
        loadComponent: () => import('./frame/missing-page').then((m) => m.MissingPage),
      },
    ],
  },
  { path: '**', redirectTo: '' },
];
