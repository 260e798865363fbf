import {
  afterRenderEffect,
  ChangeDetectionStrategy,
  Component,
  computed,
  ElementRef,
  inject,
  input,
} from '@angular/core';
import type { FieldTree } from '@angular/forms/signals';
import { MatIcon } from '@angular/material/icon';
import { bringIntoView } from './in-view';

/**
 * Above the buttons of a form: what the API refused that concerns no single field. Spoken at once, brought into view and
 * given the focus, so that nobody waits before a form that says nothing.
 */
@Component({
  selector: 'p-form-problem',
  imports: [MatIcon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { role: 'alert', tabindex: '-1' },
  template: `
    @for (text of texts(); track text) {
      <p><mat-icon svgIcon="error" /> {{ text }}</p>
    }
  `,
  styles: `
    :host {
      display: block;
      scroll-margin: 5rem;
    }
    p {
      display: flex;
      gap: var(--p-space-2);
      padding: var(--p-space-3) var(--p-space-4);
      border-radius: var(--p-radius-s);
      color: var(--mat-sys-on-error-container);
      background: var(--mat-sys-error-container);
    }
    mat-icon {
      flex: none;
    }
  `,
})
export class FormProblem {
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  readonly form = input.required<FieldTree<unknown>>();

  private readonly refused = computed(() =>
    this.form()()
      .errors()
      .filter((error) => error.kind === 'refused'),
  );
  protected readonly texts = computed(() => this.refused().map(({ message }) => message ?? ''));

  constructor() {
    // Each refusal is a new error, so that the same one after a second attempt is shown again.
    afterRenderEffect(() => {
      if (this.refused().length === 0) return;
      bringIntoView(this.host.nativeElement);
    });
  }
}
