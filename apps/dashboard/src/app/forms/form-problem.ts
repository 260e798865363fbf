import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { FieldTree } from '@angular/forms/signals';
import { MatIcon } from '@angular/material/icon';

/** Above the buttons of a form: what the API refused that concerns no single field. Spoken at once. */
@Component({
  selector: 'p-form-problem',
  imports: [MatIcon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { role: 'alert' },
  template: `
    @for (text of texts(); track text) {
      <p><mat-icon svgIcon="error" /> {{ text }}</p>
    }
  `,
  styles: `
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
  readonly form = input.required<FieldTree<unknown>>();

  protected readonly texts = computed(() =>
    this.form()()
      .errors()
      .filter((error) => error.kind === 'refused')
      .map((error) => error.message ?? ''),
  );
}
