import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { FormField, validateStandardSchema } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { MatOption } from '@angular/material/core';
import { MatError, MatFormField, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { MatSelect } from '@angular/material/select';
import { type AddedTimeView, OrganiserName, paths } from '@presence/contract';
import { ADDED_FUNCTIONS } from '@presence/domain';
import { AssociationClock } from '../../associations/association-clock';
import { associationList } from '../../associations/association-read';
import { CurrentAssociation } from '../../associations/current-association';
import { formDraft } from '../../forms/drafts';
import { FormFrame } from '../../forms/form-frame';
import { formToSave } from '../../forms/form-to-save';
import { NumberInput } from '../../forms/number-input';
import { errorOf } from '../../forms/sending';
import { VolunteerTimeApi } from '../volunteer-time-api';
import { FUNCTION_LABELS } from '../volunteer-time-labels';
import {
  AddedTimeForm as AddedTimeFormSchema,
  addedTimeDraft,
  type AddedTimeModel,
  blankTime,
  typedTime,
} from './added-time-form.model';

/** Hours beyond sessions and contacts: when, at what, how long, how far; for somebody else where everybody's are shown. */
@Component({
  selector: 'p-added-time-form',
  imports: [
    FormField,
    FormFrame,
    MatButton,
    MatError,
    MatFormField,
    MatInput,
    MatLabel,
    MatOption,
    MatSelect,
    NumberInput,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './added-time-form.html',
  styleUrl: './added-time-form.scss',
})
export class AddedTimeForm {
  private readonly api = inject(VolunteerTimeApi);
  private readonly myself = inject(CurrentAssociation).organiserId;
  protected readonly today = inject(AssociationClock).today();

  readonly everybodys = input(false);
  /** The entry that is changed; null for a new one. */
  readonly of = input<AddedTimeView | null>(null);
  readonly saved = output();
  readonly closed = output();

  protected readonly functions = ADDED_FUNCTIONS.map((value) => ({
    value,
    label: FUNCTION_LABELS[value],
  }));
  private readonly organisers = associationList(
    (association) => (this.everybodys() && !this.of() ? paths.organisers(association) : undefined),
    OrganiserName,
  );
  protected readonly people = computed(() => this.organisers.shown() ?? []);

  protected readonly page = formToSave(
    formDraft<AddedTimeModel>(
      () => `added-time.${this.everybodys() ? 'all' : 'mine'}.${this.of()?.id ?? ''}`,
      () => this.start(),
    ),
    {
      rules: (path) => validateStandardSchema(path, AddedTimeFormSchema),
      write: (typed, version) => this.write(typed, version),
      saved: () => this.saved.emit(),
    },
  );
  protected readonly form = this.page.fields;
  protected readonly errorOf = errorOf;

  protected leave(): void {
    this.page.forget();
    this.closed.emit();
  }

  private start() {
    const time = this.of();
    if (!time)
      return {
        version: 0,
        value: blankTime(this.everybodys() ? '' : (this.myself() ?? ''), this.today),
      };
    const { displayName: _n, enteredBy: _e, enteredByName: _w, version, ...draft } = time;
    return { version, value: typedTime(draft) };
  }

  private write(typed: AddedTimeModel, version: number): Promise<void> {
    const draft = addedTimeDraft(typed);
    return this.of()
      ? this.api.changeTime(draft, version, this.everybodys())
      : this.api.addTime(draft, this.everybodys());
  }
}
