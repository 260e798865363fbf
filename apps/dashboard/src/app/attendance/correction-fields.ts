import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { type FieldTree, FormField } from '@angular/forms/signals';
import { MatError, MatFormField, MatHint, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { MatRadioButton, MatRadioGroup } from '@angular/material/radio';
import { CORRECTION_LABELS } from '@presence/domain';
import { optionsOf } from '../forms/options';
import { errorOf } from '../forms/sending';
import { injectLocale } from '../page/locale';
import type { AttendanceFormModel } from './attendance-form.model';

/** Why numbers that stood are changed: one code, and a few words where it is another reason. */
@Component({
  selector: 'p-correction-fields',
  imports: [
    FormField,
    MatError,
    MatFormField,
    MatHint,
    MatInput,
    MatLabel,
    MatRadioButton,
    MatRadioGroup,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <h2 id="correction" i18n="@@attendance.correctionTitle">Pourquoi cette correction ?</h2>
    <mat-radio-group
      aria-labelledby="correction"
      aria-describedby="correction-wrong"
      [formField]="form().reason"
    >
      @for (option of reasons; track option.value) {
        <mat-radio-button [value]="option.value">{{ option.label }}</mat-radio-button>
      }
    </mat-radio-group>
    <p id="correction-wrong" class="wrong" aria-live="polite">{{ errorOf(form().reason) }}</p>
    @if (form().reason().value() === 'OTHER') {
      <mat-form-field appearance="outline" subscriptSizing="dynamic">
        <mat-label i18n="@@attendance.correctionNote">En quelques mots (facultatif)</mat-label>
        <input matInput [formField]="form().reasonNote" />
        <mat-hint i18n="@@attendance.correctionHint">Sans nommer personne.</mat-hint>
        <mat-error>{{ errorOf(form().reasonNote) }}</mat-error>
      </mat-form-field>
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--p-space-2);
    }
    h2 {
      font-size: 1.125rem;
    }
    mat-radio-group {
      display: grid;
    }
    mat-radio-button::first-letter {
      text-transform: uppercase;
    }
    .wrong {
      color: var(--mat-sys-error);
    }
    .wrong:empty {
      display: none;
    }
  `,
})
export class CorrectionFields {
  readonly form = input.required<FieldTree<AttendanceFormModel>>();
  protected readonly reasons = optionsOf(CORRECTION_LABELS, injectLocale());
  protected readonly errorOf = errorOf;
}
