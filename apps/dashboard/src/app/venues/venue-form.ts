import { ChangeDetectionStrategy, Component, inject, input, output, signal } from '@angular/core';
import { FormField, required, validateStandardSchema } from '@angular/forms/signals';
import { MatCheckbox } from '@angular/material/checkbox';
import { MatError, MatFormField, MatHint, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { MatRadioButton, MatRadioGroup } from '@angular/material/radio';
import { type CommunePlace, type Venue } from '@presence/domain';
import { Choices } from '../forms/choices';
import { formDraft } from '../forms/drafts';
import { FormSection } from '../forms/form-section';
import { NumberInput } from '../forms/number-input';
import { errorOf } from '../forms/sending';
import { ACCESSIBILITY_OPTIONS } from './accessibility-labels';
import { CommuneField } from './commune-field';
import {
  VenueForm as Schema,
  venueFormModel,
  venueDifferences,
  venueDraft,
} from './venue-form.model';
import { VenuesApi } from './venues-api';
import { FormFrame } from '../forms/form-frame';
import { formToSave } from '../forms/form-to-save';

@Component({
  selector: 'p-venue-form',
  imports: [
    FormFrame,
    Choices,
    CommuneField,
    FormField,
    FormSection,
    MatCheckbox,
    MatError,
    MatFormField,
    MatHint,
    MatInput,
    MatLabel,
    MatRadioButton,
    MatRadioGroup,
    NumberInput,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './venue-form.html',
  styleUrl: '../forms/_page-form.scss',
})
export class VenueForm {
  private readonly api = inject(VenuesApi);

  /** The venue to change; null for a new one. */
  readonly venue = input.required<Venue | null>();
  readonly saved = output<Venue>();
  /** The stored venue that the person preferred to what was typed. */
  readonly adopted = output<Venue>();

  protected readonly page = formToSave(
    formDraft(
      () => `venue.${this.venue()?.id ?? 'new'}`,
      () => ({ version: this.venue()?.version ?? 0, value: venueFormModel(this.venue()) }),
    ),
    {
      rules: (path) => {
        for (const coordinate of [path.coordinates.latitude, path.coordinates.longitude])
          required(coordinate, {
            when: ({ valueOf }) => valueOf(path.coordinatesTyped),
            message: 'REQUIRED',
          });
        validateStandardSchema(path, Schema);
      },
      write: (typed, version) => {
        const draft = venueDraft(typed, typed.id);
        return this.venue() ? this.api.change(draft, version) : this.api.create(draft);
      },
      saved: (venue) => this.saved.emit(venue),
      conflict: {
        read: ({ id }) => this.api.read(id),
        differences: venueDifferences,
        adopt: (theirs) => this.adopted.emit(theirs),
      },
    },
  );
  protected readonly form = this.page.fields;
  protected readonly accessibility = ACCESSIBILITY_OPTIONS;
  protected readonly errorOf = errorOf;
  protected readonly approximate = signal(false);

  /** Lets go of what was typed, when the venue itself goes. */
  forget(): void {
    this.page.forget();
  }

  protected take(commune: CommunePlace): void {
    const [only = '', ...others] = commune.postcodes;
    if (!commune.postcodes.includes(this.form.postcode().value()))
      this.form.postcode().value.set(others.length === 0 ? only : '');
    this.approximate.set(commune.approximate);
  }
}
