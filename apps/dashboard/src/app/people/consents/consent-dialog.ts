import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { FormField, FormRoot, validateStandardSchema } from '@angular/forms/signals';
import { MatError, MatFormField, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { MatRadioButton, MatRadioGroup } from '@angular/material/radio';
import { ConsentDraft, type PersonView } from '@presence/contract';
import { dateIn, newId } from '@presence/domain';
import { Choices } from '../../forms/choices';
import { DialogFrame } from '../../forms/dialogs/dialog-frame';
import { errorOf } from '../../forms/sending';
import { Dialog } from '../../page/dialog';
import { PeopleApi } from '../people-api';
import { optionsFrom } from '../../forms/options';
import { GIVER_LABELS, KIND_LABELS, MEANS_LABELS } from '../people-labels';
import { formToSave } from '../../forms/form-to-save';

@Component({
  selector: 'p-consent-dialog',
  imports: [
    Choices,
    DialogFrame,
    FormField,
    FormRoot,
    MatError,
    MatFormField,
    MatInput,
    MatLabel,
    MatRadioButton,
    MatRadioGroup,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <form [formRoot]="form">
      <p-dialog-frame
        [form]="form"
        heading="Ce que la personne accepte"
        i18n-heading="@@people.consentTitle"
        action="Noter"
        i18n-action="@@people.record"
      >
        <p-choices
          label="Elle accepte"
          i18n-label="@@people.accepts"
          [options]="kinds"
          [formField]="form.scope"
        />
        <mat-radio-group
          [formField]="form.givenBy"
          aria-label="Qui l’a dit"
          i18n-aria-label="@@people.whoSaid"
        >
          @for (giver of givers; track giver.value) {
            <mat-radio-button [value]="giver.value">{{ giver.label }}</mat-radio-button>
          }
        </mat-radio-group>
        <mat-radio-group
          [formField]="form.means"
          aria-label="Comment"
          i18n-aria-label="@@people.how"
        >
          @for (way of means; track way.value) {
            <mat-radio-button [value]="way.value">{{ way.label }}</mat-radio-button>
          }
        </mat-radio-group>
        <mat-form-field appearance="outline" subscriptSizing="dynamic">
          <mat-label i18n="@@people.givenOn">Le</mat-label>
          <input matInput type="date" [formField]="form.givenOn" />
          <mat-error>{{ errorOf(form.givenOn) }}</mat-error>
        </mat-form-field>
      </p-dialog-frame>
    </form>
  `,
  styleUrl: '../../forms/dialogs/dialog-fields.scss',
})
export class ConsentDialog extends Dialog<PersonView, PersonView> {
  private readonly api = inject(PeopleApi);
  private readonly person = this.data;
  protected readonly kinds = optionsFrom(KIND_LABELS);
  protected readonly givers = optionsFrom(GIVER_LABELS);
  protected readonly means = optionsFrom(MEANS_LABELS);
  protected readonly errorOf = errorOf;

  private readonly draft = signal<ConsentDraft>({
    id: newId(),
    givenOn: dateIn(this.person.timeZone),
    givenBy: 'PERSON',
    means: 'ORAL',
    scope: [],
  });
  protected readonly form = formToSave(this.draft, {
    rules: (path) => validateStandardSchema(path, ConsentDraft),
    write: (draft) => this.api.consent(this.person.id, draft),
    saved: (person) => this.close(person),
  }).fields;
}
