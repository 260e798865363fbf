import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { FormField, required, validateStandardSchema } from '@angular/forms/signals';
import { MatCheckbox } from '@angular/material/checkbox';
import { MatOption } from '@angular/material/core';
import { MatError, MatFormField, MatHint, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { MatSelect } from '@angular/material/select';
import type { MyVolunteerView, VolunteerView } from '@presence/contract';
import { type CommunePlace, type Id, LANGUAGE_LABELS } from '@presence/domain';
import { AssociationClock } from '../associations/association-clock';
import { Choices } from '../forms/choices';
import { formDraft } from '../forms/drafts';
import { FormSection } from '../forms/form-section';
import { NumberInput } from '../forms/number-input';
import { optionsOf } from '../forms/options';
import { errorOf } from '../forms/sending';
import { WeekField } from '../forms/week/week-field';
import { injectLocale } from '../page/locale';
import { CommuneField } from '../venues/commune-field';
import {
  myVolunteerDraft,
  VolunteerForm as Schema,
  type VolunteerFormModel,
  volunteerFormModel,
  volunteerDifferences,
  volunteerDraft,
} from './volunteer-form.model';
import { GENDER_OPTIONS, TRAVEL_OPTIONS } from './volunteer-labels';
import { VolunteersApi } from './volunteers-api';
import { FormFrame } from '../forms/form-frame';
import { formToSave } from '../forms/form-to-save';

/** The profile of a volunteer, as the coordinator fills it in, or the part of it that is the volunteer's own (`mine`). */
@Component({
  selector: 'p-volunteer-form',
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
    MatOption,
    MatSelect,
    NumberInput,
    WeekField,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './volunteer-form.html',
  styleUrl: './volunteer-form.scss',
})
export class VolunteerForm {
  private readonly api = inject(VolunteersApi);
  private readonly clock = inject(AssociationClock);
  private readonly locale = injectLocale();

  readonly volunteerId = input.required<Id>();
  /** The stored profile; null for one to open. */
  readonly volunteer = input.required<VolunteerView | MyVolunteerView | null>();
  readonly mine = input(false);
  /** Those from whom this volunteer may be kept apart. */
  readonly others = input<readonly { id: Id; displayName: string }[]>([]);
  readonly saved = output();
  /** The person preferred what somebody else stored meanwhile. */
  readonly adopted = output();

  protected readonly page = formToSave(
    formDraft(
      () => `volunteer.${this.mine() ? 'me' : this.volunteerId()}`,
      () => ({
        version: this.volunteer()?.version ?? 0,
        value: volunteerFormModel(this.volunteer(), this.clock.today()),
      }),
    ),
    {
      rules: (path) => {
        for (const coordinate of [path.coordinates.latitude, path.coordinates.longitude])
          required(coordinate, {
            when: ({ valueOf }) => valueOf(path.visits) && valueOf(path.coordinatesTyped),
            message: 'REQUIRED',
          });
        validateStandardSchema(path, Schema);
      },
      write: (typed, version) => this.write(typed, version),
      saved: () => this.saved.emit(),
      conflict: {
        read: () => (this.mine() ? this.api.readMine() : this.api.read(this.volunteerId())),
        differences: (typed, theirs) => volunteerDifferences(typed, theirs, this.locale),
        adopt: () => this.adopted.emit(),
      },
    },
  );
  protected readonly form = this.page.fields;
  protected readonly languages = optionsOf(LANGUAGE_LABELS, this.locale);
  protected readonly travel = TRAVEL_OPTIONS;
  protected readonly genders = GENDER_OPTIONS;
  protected readonly errorOf = errorOf;
  protected readonly visits = computed(() => this.form.visits().value());

  /** A place in one commune is none in another. */
  protected moveTo({ inseeCode }: CommunePlace): void {
    if (inseeCode !== this.volunteer()?.inseeCode) this.form.coordinatesTyped().value.set(false);
  }

  private write(
    typed: VolunteerFormModel,
    version: number,
  ): Promise<VolunteerView | MyVolunteerView> {
    if (this.mine()) return this.api.changeMine(myVolunteerDraft(typed), version);
    const draft = volunteerDraft(typed, this.volunteerId());
    return this.volunteer() ? this.api.change(draft, version) : this.api.create(draft);
  }
}
