import { ChangeDetectionStrategy, Component, inject, input, output, signal } from '@angular/core';
import {
  form,
  FormField,
  FormRoot,
  required,
  validateStandardSchema,
} from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { MatCheckbox } from '@angular/material/checkbox';
import { MatError, MatFormField, MatHint, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { MatRadioButton, MatRadioGroup } from '@angular/material/radio';
import { type CommunePlace, newId, type Venue } from '@presence/domain';
import { Choices } from '../forms/choices';
import { DraftNotice } from '../forms/draft-notice';
import { formDraft } from '../forms/drafts';
import { FormProblem } from '../forms/form-problem';
import { FormSection } from '../forms/form-section';
import { NumberInput } from '../forms/number-input';
import { errorOf } from '../forms/sending';
import { submission } from '../forms/submission';
import { VersionConflict } from '../forms/version-conflict';
import { ACCESSIBILITY_OPTIONS } from './accessibility-texts';
import { CommuneField } from './commune-field';
import { VenueForm as Schema, venueAnswers, venueDifferences, venueDraft } from './venue-answers';
import { VenuesApi } from './venues-api';

@Component({
  selector: 'p-venue-form',
  imports: [
    Choices,
    CommuneField,
    DraftNotice,
    FormField,
    FormProblem,
    FormRoot,
    FormSection,
    MatButton,
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
  styleUrl: './venue-form.scss',
})
export class VenueForm {
  private readonly api = inject(VenuesApi);
  private readonly conflict = inject(VersionConflict);

  /** The venue to change; null for a new one. */
  readonly venue = input.required<Venue | null>();
  readonly saved = output<Venue>();
  /** The stored venue that the person preferred to what was typed. */
  readonly adopted = output<Venue>();

  protected readonly draft = formDraft(
    () => `venue.${this.venue()?.id ?? 'new'}`,
    () => ({ version: this.venue()?.version ?? 0, value: venueAnswers(this.venue()) }),
  );
  protected readonly form = form(
    this.draft.model,
    (path) => {
      for (const coordinate of [path.coordinates.latitude, path.coordinates.longitude])
        required(coordinate, {
          when: ({ valueOf }) => valueOf(path.coordinatesTyped),
          message: 'REQUIRED',
        });
      validateStandardSchema(path, Schema);
    },
    {
      submission: submission(() => this.save()),
    },
  );
  protected readonly accessibility = ACCESSIBILITY_OPTIONS;
  protected readonly errorOf = errorOf;
  protected readonly approximate = signal(false);
  private finished = false;

  unsaved(): boolean {
    return !this.finished && this.form().dirty();
  }

  /** Lets go of what was typed: after saving, or when the venue itself goes. */
  forget(): void {
    this.finished = true;
    this.draft.discard();
  }

  protected take(commune: CommunePlace): void {
    const [only = '', ...others] = commune.postcodes;
    if (!commune.postcodes.includes(this.draft.model().postcode))
      this.form.postcode().value.set(others.length === 0 ? only : '');
    this.approximate.set(commune.approximate);
  }

  private async save(): Promise<void> {
    const stored = this.venue();
    // The id stays in the draft, so that a request repeated after a broken connection makes one venue, not two.
    if (this.draft.model().id === '')
      this.draft.model.update((answers) => ({ ...answers, id: newId() }));
    const answers = this.draft.model();
    const draft = venueDraft(answers, answers.id);
    const settled = await this.conflict.settle({
      save: async () =>
        this.finish(
          stored
            ? await this.api.change(draft, this.draft.version())
            : await this.api.create(draft),
        ),
      read: () => this.api.read(draft.id),
      differences: (theirs) => venueDifferences(answers, theirs),
      overwrite: async ({ version }) => this.finish(await this.api.change(draft, version)),
      adopt: (theirs) => this.adopted.emit(theirs),
    });
    if (!settled) this.draft.discard();
  }

  private finish(venue: Venue): void {
    this.forget();
    this.saved.emit(venue);
  }
}
