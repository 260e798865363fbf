import type { Routes } from '@angular/router';
import { onlyFor, RESERVED } from './associations/role.guard';
import { homeGuard, seatedGuard } from './associations/signed-in.guard';
import { PROBLEM_TEXTS } from './problems/problem-texts';
import { UnavailablePage } from './frame/unavailable-page';

const deadEnd = () => import('./frame/dead-end-page').then((m) => m.DeadEndPage);

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
        canActivate: [onlyFor('COORDINATOR', 'VOLUNTEER')],
        loadChildren: () => import('./contacts/contacts.routes').then((m) => m.myWeekRoutes),
      },
      {
        path: 'contacts/:contactId',
        canActivate: [onlyFor('COORDINATOR')],
        loadChildren: () => import('./contacts/contacts.routes').then((m) => m.followUpRoutes),
      },
      {
        path: 'personnes/:personId/semaine-papier',
        canActivate: [onlyFor('COORDINATOR')],
        loadChildren: () => import('./contacts/contacts.routes').then((m) => m.paperWeekRoutes),
      },
      {
        path: 'alertes',
        canActivate: [onlyFor('SAFEGUARDING_LEAD')],
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
        canActivate: [onlyFor('ADMINISTRATOR', 'COORDINATOR', 'FACILITATOR')],
        loadChildren: () =>
          import('./attendance/attendance.routes').then((m) => m.pastSessionsRoutes),
      },
      {
        path: 'groupes/:groupId/series',
        canActivate: [onlyFor('ADMINISTRATOR', 'COORDINATOR', 'FACILITATOR')],
        loadChildren: () => import('./sessions/series/series.routes').then((m) => m.seriesRoutes),
      },
      {
        path: 'groupes',
        loadChildren: () => import('./groups/groups.routes').then((m) => m.groupsRoutes),
      },
      {
        path: 'seances/:sessionId/presences',
        canActivate: [onlyFor('ADMINISTRATOR', 'COORDINATOR', 'FACILITATOR')],
        loadChildren: () =>
          import('./attendance/attendance.routes').then((m) => m.attendanceRoutes),
      },
      {
        path: 'presences-a-saisir',
        canActivate: [onlyFor('ADMINISTRATOR', 'COORDINATOR', 'FACILITATOR')],
        loadChildren: () =>
          import('./attendance/attendance.routes').then((m) => m.missingAttendanceRoutes),
      },
      {
        path: 'seances',
        loadChildren: () => import('./sessions/sessions.routes').then((m) => m.sessionsRoutes),
      },
      {
        path: 'seances-demandees',
        loadChildren: () => import('./sessions/sessions.routes').then((m) => m.askedSessionsRoutes),
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
        path: 'trimestre',
        loadChildren: () =>
          import('./facilitation-plans/facilitation-plans.routes').then(
            (m) => m.facilitationPlansRoutes,
          ),
      },
      {
        path: 'personnes/:personId/besoins',
        canActivate: [onlyFor('COORDINATOR')],
        loadChildren: () => import('./needs/needs.routes').then((m) => m.needsRoutes),
      },
      {
        path: 'personnes',
        canActivate: [onlyFor('COORDINATOR')],
        loadChildren: () => import('./people/people.routes').then((m) => m.peopleRoutes),
      },
      {
        path: 'signalements',
        canActivate: [onlyFor('COORDINATOR')],
        loadChildren: () => import('./referrals/referrals.routes').then((m) => m.referralsRoutes),
      },
      {
        path: 'chiffres',
        canActivate: [onlyFor('ADMINISTRATOR', 'COORDINATOR')],
        loadChildren: () =>
          import('./statistics/statistics.routes').then((m) => m.statisticsRoutes),
      },
      {
        path: 'temps-benevole',
        canActivate: [onlyFor('ADMINISTRATOR')],
        loadChildren: () =>
          import('./volunteer-time/volunteer-time.routes').then((m) => m.volunteerTimeRoutes),
      },
      {
        path: 'mes-heures',
        loadChildren: () =>
          import('./volunteer-time/volunteer-time.routes').then((m) => m.myHoursRoutes),
      },
      {
        path: 'heures-equipe',
        loadChildren: () =>
          import('./volunteer-time/volunteer-time.routes').then((m) => m.teamHoursRoutes),
      },
      {
        path: 'rapports',
        canActivate: [onlyFor('ADMINISTRATOR', 'COORDINATOR')],
        loadChildren: () => import('./reports/reports.routes').then((m) => m.reportsRoutes),
      },
      {
        path: 'benevoles',
        canActivate: [onlyFor('COORDINATOR')],
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
        canActivate: [onlyFor('COORDINATOR')],
        loadChildren: () => import('./rotas/rotas.routes').then((m) => m.rotasRoutes),
      },
      {
        path: 'remplacements',
        canActivate: [onlyFor('ADMINISTRATOR', 'COORDINATOR', 'FACILITATOR', 'VOLUNTEER')],
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
        path: RESERVED,
        title: $localize`:@@page.reserved:Page réservée à un autre rôle`,
        data: {
          heading: $localize`:@@page.reserved:Page réservée à un autre rôle`,
          text: PROBLEM_TEXTS.NOT_ALLOWED,
        },
        loadComponent: deadEnd,
      },
      {
        path: '**',
        title: $localize`:@@page.missingTitle:Page introuvable`,
        data: {
          heading: $localize`:@@page.missing:Page introuvable`,
          text: PROBLEM_TEXTS.NOT_FOUND,
        },
        loadComponent: deadEnd,
      },
    ],
  },
  { path: '**', redirectTo: '' },
];
