import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { form, FormField, FormRoot, validateStandardSchema } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import {
  MAT_DIALOG_DATA,
  MatDialogActions,
  MatDialogContent,
  MatDialogRef,
  MatDialogTitle,
} from '@angular/material/dialog';
import { MatError, MatFormField, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { MatRadioButton, MatRadioGroup } from '@angular/material/radio';
import { ConsentDraft, type PersonView } from '@presence/contract';
import { newId } from '@presence/domain';
import { Choices } from '../forms/choices';
import { FormProblem } from '../forms/form-problem';
import { errorOf } from '../forms/sending';
import { submission } from '../forms/submission';
import { dateIn } from '../page/when';
import { PeopleApi } from './people-api';
import { GIVER_TEXTS, KIND_TEXTS, MEANS_TEXTS, optionsFrom } from './people-terms';

@Component({
  selector: 'p-consent-dialog',
  imports: [
    Choices,
    FormField,
    FormProblem,
    FormRoot,
    MatButton,
    MatDialogActions,
    MatDialogContent,
    MatDialogTitle,
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
      <h2 matDialogTitle i18n="@@people.consentTitle">Ce que la personne accepte</h2>
      <mat-dialog-content>
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
        <p-form-problem [form]="form" />
      </mat-dialog-content>
      <mat-dialog-actions align="end">
        <button matButton type="button" (click)="dialog.close()" i18n="@@page.keep">
          Ne rien changer
        </button>
        <button
          matButton="filled"
          type="submit"
          [disabled]="form().submitting()"
          i18n="@@people.record"
        >
          Noter
        </button>
      </mat-dialog-actions>
    </form>
  `,
  styleUrl: './dialog.scss',
})
export class ConsentDialog {
  private readonly api = inject(PeopleApi);
  private readonly person = inject<PersonView>(MAT_DIALOG_DATA);
  protected readonly dialog = inject<MatDialogRef<ConsentDialog, PersonView>>(MatDialogRef);
  protected readonly kinds = optionsFrom(KIND_TEXTS);
  protected readonly givers = optionsFrom(GIVER_TEXTS);
  protected readonly means = optionsFrom(MEANS_TEXTS);
  protected readonly errorOf = errorOf;

  private readonly draft = signal<ConsentDraft>({
    id: newId(),
    givenOn: dateIn(this.person.timeZone),
    givenBy: 'PERSON',
    means: 'ORAL',
    scope: [],
  });
  protected readonly form = form(this.draft, (path) => validateStandardSchema(path, ConsentDraft), {
    submission: submission(async () =>
      this.dialog.close(await this.api.consent(this.person.id, this.draft())),
    ),
  });
}
