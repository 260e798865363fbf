import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { type FieldTree, FormField } from '@angular/forms/signals';
import { MatOption } from '@angular/material/core';
import { MatError, MatFormField, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { MatRadioButton, MatRadioGroup } from '@angular/material/radio';
import { MatSelect } from '@angular/material/select';
import { errorWithin } from '../../../forms/field-errors';
import { errorOf } from '../../../forms/sending';
import { Surroundings } from '../../../groups/surroundings';
import { FacilitatorsField } from '../../leading/facilitators-field';
import type { SeriesFormModel } from '../series-form.model';

/** At which times, where, and with whom the sessions of a series are held. */
@Component({
  selector: 'p-series-place-fields',
  imports: [
    FacilitatorsField,
    FormField,
    MatError,
    MatFormField,
    MatInput,
    MatLabel,
    MatOption,
    MatRadioButton,
    MatRadioGroup,
    MatSelect,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './series-place-fields.html',
  styleUrl: './series-fields.scss',
})
export class SeriesPlaceFields {
  protected readonly surroundings = inject(Surroundings);
  readonly form = input.required<FieldTree<SeriesFormModel>>();
  /** How many people each session of the group needs. */
  readonly places = input.required<number>();

  protected readonly inTurn = computed(() => {
    const { rotates, facilitatorIds } = this.form();
    return rotates().value() && facilitatorIds().value().length > 1;
  });

  protected readonly errorOf = errorOf;
  protected readonly errorWithin = errorWithin;
}
