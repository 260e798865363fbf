import { ChangeDetectionStrategy, Component, inject, input, output } from '@angular/core';
import { FormField, validateStandardSchema } from '@angular/forms/signals';
import { MatButton, MatIconButton } from '@angular/material/button';
import { MatCheckbox } from '@angular/material/checkbox';
import { MatOption } from '@angular/material/core';
import { MatError, MatFormField, MatHint, MatLabel } from '@angular/material/form-field';
import { MatIcon } from '@angular/material/icon';
import { MatInput } from '@angular/material/input';
import { MatSelect } from '@angular/material/select';
import type { PersonView } from '@presence/contract';
import { type CommunePlace, LANGUAGE_LABELS } from '@presence/domain';
import { Choices } from '../../forms/choices';
import { FormSection } from '../../forms/form-section';
import { optionsOf } from '../../forms/options';
import { errorOf } from '../../forms/sending';
import { injectLocale } from '../../page/locale';
import { CommuneField } from '../../venues/commune-field';
import { PeopleApi } from '../people-api';
import { optionsFrom } from '../../forms/options';
import { GENDER_LABELS } from '../people-labels';
import {
  personFormModel,
  personDifferences,
  personDraft,
  PersonForm as Schema,
} from './person-form.model';
import { WhoHelps } from '../who-helps';
import { FormFrame } from '../../forms/form-frame';
import { formToSave } from '../../forms/form-to-save';
import { formInMemory } from '../../forms/drafts';

/** What is typed here about somebody stays in memory: unlike other forms it leaves no draft in the browser. */
@Component({
  selector: 'p-person-form',
  imports: [
    FormFrame,
    Choices,
    CommuneField,
    FormField,
    FormSection,
    MatButton,
    MatCheckbox,
    MatError,
    MatFormField,
    MatHint,
    MatIcon,
    MatIconButton,
    MatInput,
    MatLabel,
    MatOption,
    MatSelect,
  ],
  providers: [WhoHelps],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './person-form.html',
  styleUrl: './person-form.scss',
})
export class PersonForm {
  private readonly api = inject(PeopleApi);
  private readonly who = inject(WhoHelps);

  /** The person to change; null for a new one. */
  readonly person = input.required<PersonView | null>();
  readonly saved = output<PersonView>();
  /** The stored person that was preferred to what was typed. */
  readonly adopted = output<PersonView>();

  private readonly typed = formInMemory(() => ({
    version: this.person()?.version ?? 0,
    value: personFormModel(this.person()),
  }));
  protected readonly page = formToSave(this.typed, {
    rules: (path) => validateStandardSchema(path, Schema),
    write: (typed, version) => {
      const stored = this.person();
      const draft = personDraft(typed, typed.id, stored);
      return stored ? this.api.change(draft, version) : this.api.create(draft);
    },
    saved: (person) => this.saved.emit(person),
    conflict: {
      read: ({ id }) => this.api.read(id),
      differences: personDifferences,
      adopt: (theirs) => this.adopted.emit(theirs),
    },
  });
  protected readonly form = this.page.fields;
  protected readonly languages = optionsOf(LANGUAGE_LABELS, injectLocale());
  protected readonly genders = optionsFrom(GENDER_LABELS);
  protected readonly branches = this.who.branches;
  protected readonly volunteers = this.who.volunteers;
  protected readonly errorOf = errorOf;

  protected take({ postcodes }: CommunePlace): void {
    const [only = '', ...others] = postcodes;
    if (!postcodes.includes(this.typed.model().postcode))
      this.form.postcode().value.set(others.length === 0 ? only : '');
  }

  protected addPhone(): void {
    this.typed.model.update((typed) => ({ ...typed, phones: [...typed.phones, ''] }));
  }

  protected removePhone(at: number): void {
    this.typed.model.update((typed) => ({
      ...typed,
      phones: typed.phones.filter((_, each) => each !== at),
    }));
  }
}
