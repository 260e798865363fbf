import {
  ChangeDetectionStrategy,
  Component,
  inject,
  input,
  linkedSignal,
  output,
} from '@angular/core';
import { form, FormField, FormRoot, validateStandardSchema } from '@angular/forms/signals';
import { MatButton, MatIconButton } from '@angular/material/button';
import { MatCheckbox } from '@angular/material/checkbox';
import { MatOption } from '@angular/material/core';
import { MatError, MatFormField, MatHint, MatLabel } from '@angular/material/form-field';
import { MatIcon } from '@angular/material/icon';
import { MatInput } from '@angular/material/input';
import { MatSelect } from '@angular/material/select';
import type { PersonView } from '@presence/contract';
import { type CommunePlace, LANGUAGE_LABELS, newId } from '@presence/domain';
import { Choices } from '../forms/choices';
import { FormProblem } from '../forms/form-problem';
import { FormSection } from '../forms/form-section';
import { optionsOf } from '../forms/options';
import { errorOf } from '../forms/sending';
import { submission } from '../forms/submission';
import { VersionConflict } from '../forms/version-conflict';
import { injectLocale } from '../page/locale';
import { CommuneField } from '../venues/commune-field';
import { PeopleApi } from './people-api';
import { GENDER_TEXTS, optionsFrom } from './people-terms';
import {
  personAnswers,
  personDifferences,
  personDraft,
  PersonForm as Schema,
} from './person-answers';
import { WhoHelps } from './who-helps';

/** What is typed here about somebody stays in memory: unlike other forms it leaves no draft in the browser. */
@Component({
  selector: 'p-person-form',
  imports: [
    Choices,
    CommuneField,
    FormField,
    FormProblem,
    FormRoot,
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
  private readonly conflict = inject(VersionConflict);
  private readonly who = inject(WhoHelps);

  /** The person to change; null for a new one. */
  readonly person = input.required<PersonView | null>();
  readonly saved = output<PersonView>();
  /** The stored person that was preferred to what was typed. */
  readonly adopted = output<PersonView>();

  private readonly model = linkedSignal(() => personAnswers(this.person()));
  protected readonly form = form(this.model, (path) => validateStandardSchema(path, Schema), {
    submission: submission(() => this.save()),
  });
  protected readonly languages = optionsOf(LANGUAGE_LABELS, injectLocale());
  protected readonly genders = optionsFrom(GENDER_TEXTS);
  protected readonly branches = this.who.branches;
  protected readonly volunteers = this.who.volunteers;
  protected readonly errorOf = errorOf;
  private finished = false;

  unsaved(): boolean {
    return !this.finished && this.form().dirty();
  }

  protected take({ postcodes }: CommunePlace): void {
    const [only = '', ...others] = postcodes;
    if (!postcodes.includes(this.model().postcode))
      this.form.postcode().value.set(others.length === 0 ? only : '');
  }

  protected addPhone(): void {
    this.model.update((answers) => ({ ...answers, phones: [...answers.phones, ''] }));
  }

  protected removePhone(at: number): void {
    this.model.update((answers) => ({
      ...answers,
      phones: answers.phones.filter((_, each) => each !== at),
    }));
  }

  private async save(): Promise<void> {
    const stored = this.person();
    // Given once, so that a request repeated after a broken connection makes one person, not two.
    if (this.model().id === '') this.model.update((answers) => ({ ...answers, id: newId() }));
    const answers = this.model();
    const draft = personDraft(answers, answers.id, stored);
    await this.conflict.settle({
      save: async () =>
        this.finish(
          stored ? await this.api.change(draft, stored.version) : await this.api.create(draft),
        ),
      read: () => this.api.read(draft.id),
      differences: (theirs) => personDifferences(answers, theirs),
      overwrite: async ({ version }) => this.finish(await this.api.change(draft, version)),
      adopt: (theirs) => this.adopted.emit(theirs),
    });
  }

  private finish(person: PersonView): void {
    this.finished = true;
    this.saved.emit(person);
  }
}
