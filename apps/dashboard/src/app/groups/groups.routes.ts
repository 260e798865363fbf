import type { Routes } from '@angular/router';
import { unsavedChangesGuard } from '../forms/unsaved-changes.guard';

const form = () => import('./form/group-form-page').then((m) => m.GroupFormPage);

export const groupsRoutes: Routes = [
  {
    path: '',
    title: $localize`:@@groups.title:Groupes`,
    loadComponent: () => import('./groups-page').then((m) => m.GroupsPage),
  },
  {
    path: 'nouveau',
    title: $localize`:@@groups.new:Nouveau groupe`,
    canDeactivate: [unsavedChangesGuard],
    loadComponent: form,
  },
  {
    path: ':groupId',
    title: $localize`:@@groups.one:Groupe`,
    loadComponent: () => import('./group-page').then((m) => m.GroupPage),
  },
  {
    path: ':groupId/modifier',
    title: $localize`:@@groups.edit:Modifier le groupe`,
    canDeactivate: [unsavedChangesGuard],
    loadComponent: form,
  },
];
