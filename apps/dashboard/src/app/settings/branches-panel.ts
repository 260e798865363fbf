import { ChangeDetectionStrategy, Component, inject, input, signal } from '@angular/core';
import { FormField, FormRoot, validateStandardSchema } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { MatError, MatFormField, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { BranchDraft, paths } from '@presence/contract';
import { Branch, type Id, newId } from '@presence/domain';
import { formDraft } from '../forms/drafts';
import { FormProblem } from '../forms/form-problem';
import { errorOf } from '../forms/sending';
import { Announcer } from '../page/announcer';
import { Confirmation } from '../forms/dialogs/confirmation';
import { ReadState } from '../page/read-state';
import { problemOf } from '../problems/problem-error';
import { PROBLEM_TEXTS } from '../problems/problem-texts';
import { associationList } from '../associations/association-read';
import { BranchNameForm } from './branch-name-form';
import { SettingsApi } from './settings-api';
import { formToSave } from '../forms/form-to-save';

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
  private readonly api = inject(SettingsApi);
  private readonly announcer = inject(Announcer);
  private readonly confirmation = inject(Confirmation);

  readonly mayChange = input(false);
  /** The branch whose name is being changed. */
  protected readonly renamed = signal<Id | null>(null);

  protected readonly branches = associationList(paths.branches, Branch);
  protected readonly shown = this.branches.shown;

  private blank: BranchDraft = { id: newId(), name: '' };
  protected readonly form = formToSave(
    formDraft<BranchDraft>(
      () => 'branch',
      () => ({ version: 0, value: this.blank }),
    ),
    {
      rules: (path) => validateStandardSchema(path, BranchDraft),
      write: async (draft) => {
        await this.api.addBranch(draft);
        this.blank = { id: newId(), name: '' };
      },
      saved: () => this.branches.reload(),
    },
  ).fields;
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
}
