import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { type FieldTree, FormField } from '@angular/forms/signals';
import { MatOption } from '@angular/material/core';
import { MatError, MatFormField, MatHint, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { MatSelect } from '@angular/material/select';
import { errorWithin } from '../../../forms/field-errors';
import { errorOf } from '../../../forms/sending';
import { Surroundings } from '../../../groups/surroundings';
import type { SeriesFormModel } from '../series-form.model';

/** At which times, where, and with whom the sessions of a series are held. */
@Component({
  selector: 'p-series-place-fields',
  imports: [FormField, MatError, MatFormField, MatHint, MatInput, MatLabel, MatOption, MatSelect],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './series-place-fields.html',
  styleUrl: './series-fields.scss',
})
export class SeriesPlaceFields {
  protected readonly surroundings = inject(Surroundings);
  readonly form = input.required<FieldTree<SeriesFormModel>>();

  protected readonly errorOf = errorOf;
  protected readonly errorWithin = errorWithin;
}
