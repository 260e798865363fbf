import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { form, FormField, FormRoot, validateStandardSchema } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { MatError, MatFormField, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { BranchDraft, paths } from '@presence/contract';
import { Branch, type Id, newId } from '@presence/domain';
import * as z from 'zod';
import { CurrentAssociation } from '../associations/current-association';
import { formDraft } from '../forms/drafts';
import { FormProblem } from '../forms/form-problem';
import { errorOf } from '../forms/sending';
import { submission } from '../forms/submission';
import { Announcer } from '../page/announcer';
import { Confirmation } from '../page/confirmation';
import { ReadState } from '../page/read-state';
import { problemOf } from '../problems/problem-error';
import { PROBLEM_TEXTS } from '../problems/problem-texts';
import { BranchNameForm } from './branch-name-form';
import { SettingsApi } from './settings-api';

@Component({
  selector: 'p-branches-panel',
  imports: [
    BranchNameForm,
    FormField,
    FormProblem,
    FormRoot,
    MatButton,
    MatError,
    MatFormField,
    MatInput,
    MatLabel,
    ReadState,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './branches-panel.html',
  styleUrl: './branches-panel.scss',
})
export class BranchesPanel {
  private readonly current = inject(CurrentAssociation);
  private readonly api = inject(SettingsApi);
  private readonly announcer = inject(Announcer);
  private readonly confirmation = inject(Confirmation);

  readonly mayChange = input(false);
  /** The branch whose name is being changed. */
  protected readonly renamed = signal<Id | null>(null);

  protected readonly branches = httpResource(
    () => {
      const id = this.current.id();
      return id && paths.branches(id);
    },
    { parse: z.array(Branch).parse },
  );
  protected readonly shown = computed(() =>
    this.branches.hasValue() ? this.branches.value() : undefined,
  );

  private blank: BranchDraft = { id: newId(), name: '' };
  private readonly draft = formDraft<BranchDraft>(
    () => 'branch',
    () => ({ version: 0, value: this.blank }),
  );
  protected readonly form = form(
    this.draft.model,
    (path) => validateStandardSchema(path, BranchDraft),
    {
      submission: submission(() => this.add()),
    },
  );
  protected readonly errorOf = errorOf;

  protected readonly renameLabel = ({ name }: Branch) =>
    $localize`:@@settings.renameBranchNamed:Renommer l’antenne ${name}:NAME:`;
  protected readonly removeLabel = ({ name }: Branch) =>
    $localize`:@@settings.removeBranchNamed:Retirer l’antenne ${name}:NAME:`;

  protected async remove(branch: Branch): Promise<void> {
    const agreed = await this.confirmation.ask({
      title: $localize`:@@settings.removeBranchTitle:Retirer l’antenne « ${branch.name}:NAME: » ?`,
      text: $localize`:@@settings.removeBranchText:Elle quitte la liste. Une antenne où se trouvent encore des groupes ou des membres de l’équipe ne peut pas être retirée.`,
      action: $localize`:@@settings.removeBranch:Retirer`,
    });
    if (!agreed) return;
    try {
      await this.api.removeBranch(branch);
      this.announcer.say($localize`:@@settings.branchRemoved:Antenne retirée.`);
    } catch (cause) {
      const { code } = problemOf(cause);
      this.announcer.say(
        code === 'STILL_USED'
          ? $localize`:@@settings.branchUsed:Des groupes ou des membres de l’équipe se trouvent encore dans cette antenne : changez-les d’antenne d’abord.`
          : PROBLEM_TEXTS[code],
      );
    }
    this.branches.reload();
  }

  private async add(): Promise<void> {
    await this.api.addBranch(this.draft.model());
    this.blank = { id: newId(), name: '' };
    this.draft.discard();
    this.form().reset();
    this.branches.reload();
  }
}
