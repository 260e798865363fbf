import { inject } from '@angular/core';
import type { CanDeactivateFn } from '@angular/router';
import { Confirmation } from './dialogs/confirmation';
import { OpenForms } from './open-forms';

const KEPT = $localize`:@@forms.leaveKept:Ce que vous avez saisi n’est pas encore enregistré. Nous le gardons dans cet onglet : vous le retrouverez en revenant ici.`;
const LOST = $localize`:@@forms.leaveLost:Cette page ne garde rien de ce qui n’est pas enregistré. Si vous la quittez maintenant, ce que vous avez saisi sera perdu.`;

/** Asks once before leaving a form that was begun, and says whether what was typed stays in this tab. */
export const unsavedChangesGuard: CanDeactivateFn<unknown> = () => {
  const forms = inject(OpenForms);
  if (!forms.unsaved()) return true;
  return inject(Confirmation).ask({
    title: $localize`:@@forms.leaveTitle:Quitter sans enregistrer ?`,
    text: forms.losesTyping() ? LOST : KEPT,
    action: $localize`:@@forms.leaveAction:Quitter`,
  });
};
