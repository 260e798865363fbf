import type { Routes } from '@angular/router';
import { onlyFor } from '../associations/role.guard';
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
    canActivate: [onlyFor('ADMINISTRATOR', 'COORDINATOR', 'FACILITATOR')],
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
    canActivate: [onlyFor('ADMINISTRATOR', 'COORDINATOR', 'FACILITATOR')],
    title: $localize`:@@groups.edit:Modifier le groupe`,
    canDeactivate: [unsavedChangesGuard],
    loadComponent: form,
  },
];
