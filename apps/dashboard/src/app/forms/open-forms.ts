import { DestroyRef, inject, Injectable } from '@angular/core';

/** A form of the page that is open, as the guard sees it. */
type OpenForm = { unsaved(): boolean; keptInTab(): boolean };

/** The framed forms of the page that is open; whoever leaves it is asked once when one of them was begun. */
@Injectable({ providedIn: 'root' })
export class OpenForms {
  private readonly open = new Set<OpenForm>();

  /** Until what injects it is destroyed. */
  add(form: OpenForm): void {
    this.open.add(form);
    inject(DestroyRef).onDestroy(() => this.open.delete(form));
  }

  unsaved(): boolean {
    return [...this.open].some((form) => form.unsaved());
  }

  /** Whether something that was typed is lost by leaving. */
  losesTyping(): boolean {
    return [...this.open].some((form) => form.unsaved() && !form.keptInTab());
  }
}
