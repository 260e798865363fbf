import type { Routes } from '@angular/router';
import { unsavedChangesGuard } from '../forms/unsaved-changes.guard';

const person = () => import('./person-form-page').then((m) => m.PersonFormPage);
const need = () => import('../needs/need-page').then((m) => m.NeedPage);

export const peopleRoutes: Routes = [
  {
    path: '',
    title: $localize`:@@people.title:Personnes accompagnées`,
    loadComponent: () => import('./people-page').then((m) => m.PeoplePage),
  },
  {
    path: 'nouvelle',
    title: $localize`:@@people.new:Nouvelle personne`,
    canDeactivate: [unsavedChangesGuard],
    loadComponent: person,
  },
  {
    path: ':personId',
    title: $localize`:@@people.one:Personne accompagnée`,
    loadComponent: () => import('./person-page').then((m) => m.PersonPage),
  },
  {
    path: ':personId/modifier',
    title: $localize`:@@people.edit:Modifier la fiche`,
    canDeactivate: [unsavedChangesGuard],
    loadComponent: person,
  },
  {
    path: ':personId/besoins/nouveau',
    title: $localize`:@@needs.new:Nouveau besoin`,
    canDeactivate: [unsavedChangesGuard],
    loadComponent: need,
  },
  {
    path: ':personId/besoins/:needId',
    title: $localize`:@@needs.edit:Modifier le besoin`,
    canDeactivate: [unsavedChangesGuard],
    loadComponent: need,
  },
];
