import {
  booleanAttribute,
  ChangeDetectionStrategy,
  Component,
  computed,
  input,
} from '@angular/core';
import { type FieldTree, FormField } from '@angular/forms/signals';
import { MatError, MatFormField, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { MatOption, MatSelect } from '@angular/material/select';
import type { Id, Venue } from '@presence/domain';
import { errorOf } from '../forms/sending';

interface MovedFields {
  readonly date: FieldTree<string>;
  readonly startTime: FieldTree<string>;
  readonly endTime: FieldTree<string>;
  readonly venueId: FieldTree<Id | null>;
}

/** Where and when a session goes instead. */
@Component({
  selector: 'p-move-fields',
  imports: [FormField, MatError, MatFormField, MatInput, MatLabel, MatOption, MatSelect],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { '[class.row]': 'inRow()' },
  templateUrl: './move-fields.html',
  styles: `
    :host {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: var(--p-space-4);
    }
    mat-form-field {
      width: 100%;
    }
    .pair {
      display: grid;
      grid-template-columns: 1fr 1fr;
      gap: var(--p-space-3);
    }
    :host(.row) {
      gap: var(--p-space-3);
      @media (min-width: 60rem) {
        grid-template-columns: minmax(0, 3fr) minmax(0, 4fr) minmax(0, 5fr);
        align-items: start;
      }
    }
  `,
})
export class MoveFields {
  readonly form = input.required<MovedFields>();
  readonly venues = input.required<readonly Venue[]>();
  /** Whether they stand beside one another on a wide screen, within a list. */
  readonly inRow = input(false, { transform: booleanAttribute });

  protected readonly sizing = computed(() => (this.inRow() ? 'dynamic' : 'fixed'));
  protected readonly errorOf = errorOf;
}
