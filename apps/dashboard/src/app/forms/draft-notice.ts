import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import type { FormDraft } from './drafts';

/** Says that what was typed on an earlier visit is back, and offers to start again from what is stored. */
@Component({
  selector: 'p-draft-notice',
  imports: [MatButton],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (draft().restored()) {
      <div role="status">
        <span i18n="@@forms.draftRestored"
          >Nous avons gardé ce que vous aviez commencé à saisir.</span
        >
        <button matButton type="button" (click)="draft().discard()" i18n="@@forms.draftDiscard">
          Repartir de la version enregistrée
        </button>
      </div>
    }
  `,
  styles: `
    div {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      justify-content: space-between;
      gap: var(--p-space-2);
      padding: var(--p-space-2) var(--p-space-4);
      border-radius: var(--p-radius-s);
      color: var(--p-on-notice);
      background: var(--p-notice);
    }
    button {
      --mat-button-text-label-text-color: var(--p-on-notice);
    }
  `,
})
export class DraftNotice {
  readonly draft = input.required<FormDraft<unknown>>();
}
