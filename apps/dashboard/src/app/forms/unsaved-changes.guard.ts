import { inject } from '@angular/core';
import type { CanDeactivateFn } from '@angular/router';
import { Confirmation } from './dialogs/confirmation';
import { OpenForms } from './open-forms';

/** Asks once before leaving a form that was begun. What was typed stays in this tab, so that nothing is lost either way. */
export const unsavedChangesGuard: CanDeactivateFn<unknown> = () =>
  !inject(OpenForms).unsaved() ||
  inject(Confirmation).ask({
    title: $localize`:@@groups.leaveTitle:Quitter sans enregistrer ?`,
    text: $localize`:@@groups.leaveText:Ce que vous avez saisi n’est pas encore enregistré. Nous le gardons dans cet onglet : vous le retrouverez en revenant ici.`,
    action: $localize`:@@groups.leaveAction:Quitter`,
  });
