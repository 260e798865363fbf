import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { form, FormField, FormRoot, validateStandardSchema } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { MatError, MatFormField, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { BranchDraft, paths } from '@presence/contract';
import { Branch, newId } from '@presence/domain';
import * as z from 'zod';
import { CurrentAssociation } from '../associations/current-association';
import { formDraft } from '../forms/drafts';
import { FormProblem } from '../forms/form-problem';
import { errorOf } from '../forms/sending';
import { submission } from '../forms/submission';
import { ReadState } from '../page/read-state';
import { SettingsApi } from './settings-api';

@Component({
  selector: 'p-branches-panel',
  imports: [FormField, FormProblem, FormRoot, MatButton, MatError, MatFormField, MatInput, MatLabel, ReadState],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './branches-panel.html',
  styleUrl: './branches-panel.scss',
})
export class BranchesPanel {
  private readonly current = inject(CurrentAssociation);
  private readonly api = inject(SettingsApi);

  readonly mayAdd = input(false);

  protected readonly branches = httpResource(
    () => {
      const id = this.current.id();
      return id && paths.branches(id);
    },
    { parse: z.array(Branch).parse },
  );
  protected readonly shown = computed(() => (this.branches.hasValue() ? this.branches.value() : undefined));

  private blank: BranchDraft = { id: newId(), name: '' };
  private readonly draft = formDraft<BranchDraft>(
    () => 'branch',
    () => ({ version: 0, value: this.blank }),
  );
  protected readonly form = form(this.draft.model, (path) => validateStandardSchema(path, BranchDraft), {
    submission: submission(() => this.add()),
  });
  protected readonly errorOf = errorOf;

  private async add(): Promise<void> {
    await this.api.addBranch(this.draft.model());
    this.blank = { id: newId(), name: '' };
    this.draft.discard();
    this.form().reset();
    this.branches.reload();
  }
}
