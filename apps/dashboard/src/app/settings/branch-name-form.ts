import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { FormField, FormRoot, validateStandardSchema } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { MatError, MatFormField, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { BranchDraft } from '@presence/contract';
import type { Branch } from '@presence/domain';
import { formDraft } from '../forms/drafts';
import { FormProblem } from '../forms/form-problem';
import { errorOf } from '../forms/sending';
import { problemOf } from '../problems/problem-error';
import { SettingsApi } from './settings-api';
import { formToSave } from '../forms/form-to-save';

/** Gives a branch another name, in its place in the list. */
@Component({
  selector: 'p-branch-name-form',
  imports: [
    FormField,
    FormProblem,
    FormRoot,
    MatButton,
    MatError,
    MatFormField,
    MatInput,
    MatLabel,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <form [formRoot]="form">
      <mat-form-field appearance="outline">
        <mat-label>{{ label() }}</mat-label>
        <input matInput autocomplete="off" [formField]="form.name" />
        <mat-error>{{ errorOf(form.name) }}</mat-error>
      </mat-form-field>
      <button
        matButton="outlined"
        type="submit"
        [disabled]="form().submitting()"
        i18n="@@settings.saveBranch"
      >
        Renommer
      </button>
      <button matButton type="button" (click)="leave()" i18n="@@settings.keepBranch">
        Garder ce nom
      </button>
    </form>
    <p-form-problem [form]="form" />
  `,
  styleUrl: './branches-panel.scss',
})
export class BranchNameForm {
  private readonly api = inject(SettingsApi);

  readonly branch = input.required<Branch>();
  /** The list is to be read again: the name is saved, or somebody else has just changed it. */
  readonly changed = output();
  readonly left = output();

  protected readonly label = computed(
    () => $localize`:@@settings.branchNewName:Nouveau nom de « ${this.branch().name}:NAME: »`,
  );
  private readonly page = formToSave(
    formDraft<BranchDraft>(
      () => `branch.${this.branch().id}`,
      () => ({
        version: this.branch().version,
        value: { id: this.branch().id, name: this.branch().name },
      }),
    ),
    {
      rules: (path) => validateStandardSchema(path, BranchDraft),
      write: (draft) => this.rename(draft),
      saved: () => {
        this.changed.emit();
        this.left.emit();
      },
    },
  );
  protected readonly form = this.page.fields;
  protected readonly errorOf = errorOf;

  protected leave(): void {
    this.page.forget();
    this.left.emit();
  }

  private async rename(draft: BranchDraft): Promise<void> {
    try {
      // The version shown beside the field: whoever presses again has seen the other's name.
      await this.api.renameBranch(draft, this.branch().version);
    } catch (cause) {
      if (problemOf(cause).code === 'VERSION_CONFLICT') this.changed.emit();
      throw cause;
    }
  }
}
