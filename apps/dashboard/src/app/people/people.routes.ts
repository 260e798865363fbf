import type { Routes } from '@angular/router';
import { unsavedChangesGuard } from '../forms/unsaved-changes.guard';

const person = () => import('./form/person-form-page').then((m) => m.PersonFormPage);

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
];
