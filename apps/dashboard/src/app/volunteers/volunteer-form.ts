import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import {
  form,
  FormField,
  FormRoot,
  required,
  validateStandardSchema,
} from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { MatCheckbox } from '@angular/material/checkbox';
import { MatOption } from '@angular/material/core';
import { MatError, MatFormField, MatHint, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { MatSelect } from '@angular/material/select';
import type { MyVolunteerView, VolunteerView } from '@presence/contract';
import { type CommunePlace, LANGUAGE_LABELS, type Id } from '@presence/domain';
import { Choices } from '../forms/choices';
import { DraftNotice } from '../forms/draft-notice';
import { formDraft } from '../forms/drafts';
import { FormProblem } from '../forms/form-problem';
import { FormSection } from '../forms/form-section';
import { NumberInput } from '../forms/number-input';
import { optionsOf } from '../forms/options';
import { errorOf } from '../forms/sending';
import { submission } from '../forms/submission';
import { VersionConflict } from '../forms/version-conflict';
import { WeekField } from '../forms/week-field';
import { injectLocale } from '../page/locale';
import { dateIn } from '../page/when';
import { CommuneField } from '../venues/commune-field';
import {
  myVolunteerDraft,
  VolunteerForm as Schema,
  volunteerAnswers,
  volunteerDifferences,
  volunteerDraft,
} from './volunteer-answers';
import { GENDER_OPTIONS, TRAVEL_OPTIONS } from './volunteer-terms';
import { VolunteersApi } from './volunteers-api';

/** The profile of a volunteer, as the coordinator fills it in, or the part of it that is the volunteer's own (`mine`). */
@Component({
  selector: 'p-volunteer-form',
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
  private readonly conflict = inject(VersionConflict);
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

  protected readonly draft = formDraft(
    () => `volunteer.${this.mine() ? 'me' : this.volunteerId()}`,
    () => ({
      version: this.volunteer()?.version ?? 0,
      value: volunteerAnswers(this.volunteer(), dateIn('Europe/Paris')),
    }),
  );
  protected readonly form = form(
    this.draft.model,
    (path) => {
      for (const coordinate of [path.coordinates.latitude, path.coordinates.longitude])
        required(coordinate, {
          when: ({ valueOf }) => valueOf(path.visits) && valueOf(path.coordinatesTyped),
          message: 'REQUIRED',
        });
      validateStandardSchema(path, Schema);
    },
    { submission: submission(() => this.save()) },
  );
  protected readonly languages = optionsOf(LANGUAGE_LABELS, this.locale);
  protected readonly travel = TRAVEL_OPTIONS;
  protected readonly genders = GENDER_OPTIONS;
  protected readonly errorOf = errorOf;
  protected readonly visits = computed(() => this.form.visits().value());

  unsaved(): boolean {
    return this.form().dirty();
  }

  /** A place in one commune is none in another. */
  protected moveTo({ inseeCode }: CommunePlace): void {
    if (inseeCode !== this.volunteer()?.inseeCode) this.form.coordinatesTyped().value.set(false);
  }

  private async save(): Promise<void> {
    const answers = this.draft.model();
    const mine = this.mine();
    const stored = this.volunteer();
    const id = this.volunteerId();
    const change = (version: number) =>
      mine
        ? this.api.changeMine(myVolunteerDraft(answers), version)
        : this.api.change(volunteerDraft(answers, id), version);
    const settled = await this.conflict.settle<VolunteerView | MyVolunteerView>({
      save: () =>
        stored ? change(this.draft.version()) : this.api.create(volunteerDraft(answers, id)),
      read: () => (mine ? this.api.readMine() : this.api.read(id)),
      differences: (theirs) => volunteerDifferences(answers, theirs, this.locale),
      overwrite: ({ version }) => change(version),
      adopt: () => undefined,
    });
    this.draft.discard();
    this.form().reset();
    if (settled) this.saved.emit();
    else this.adopted.emit();
  }
}
