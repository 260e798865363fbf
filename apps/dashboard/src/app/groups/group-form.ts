import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { form, FormRoot, validateStandardSchema } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { type Group, newId } from '@presence/domain';
import { DraftNotice } from '../forms/draft-notice';
import { formDraft } from '../forms/drafts';
import { FormProblem } from '../forms/form-problem';
import { submission } from '../forms/submission';
import { VersionConflict } from '../forms/version-conflict';
import { injectLocale } from '../page/locale';
import { GroupForm as Schema, groupAnswers, groupDraft } from './group-answers';
import { GroupContactFields } from './group-contact-fields';
import { groupDifferences } from './group-differences';
import { GroupIdentityFields } from './group-identity-fields';
import { GroupJoiningFields } from './group-joining-fields';
import { GroupMeetingFields } from './group-meeting-fields';
import { GroupWordsFields } from './group-words-fields';
import { GroupsApi } from './groups-api';
import { Surroundings } from './surroundings';

@Component({
  selector: 'p-group-form',
  imports: [
    DraftNotice,
    FormProblem,
    FormRoot,
    GroupContactFields,
    GroupIdentityFields,
    GroupJoiningFields,
    GroupMeetingFields,
    GroupWordsFields,
    MatButton,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './group-form.html',
  styleUrl: './group-form.scss',
})
export class GroupForm {
  private readonly api = inject(GroupsApi);
  private readonly conflict = inject(VersionConflict);
  private readonly surroundings = inject(Surroundings);
  private readonly locale = injectLocale();

  /** The group to change; null for a new one. */
  readonly group = input.required<Group | null>();
  readonly saved = output<Group>();
  /** The stored group that the person preferred to what was typed. */
  readonly adopted = output<Group>();

  protected readonly draft = formDraft(
    () => `group.${this.group()?.id ?? 'new'}`,
    () => ({ version: this.group()?.version ?? 0, value: groupAnswers(this.group()) }),
  );
  protected readonly form = form(this.draft.model, (path) => validateStandardSchema(path, Schema), {
    submission: submission(() => this.save()),
  });
  protected readonly communeName = computed(() =>
    this.surroundings.communeOf(this.group()?.id ?? ''),
  );
  private finished = false;

  unsaved(): boolean {
    return !this.finished && this.form().dirty();
  }

  private async save(): Promise<void> {
    const stored = this.group();
    // The id stays in the draft, so that a request repeated after a broken connection makes one group, not two.
    if (this.draft.model().id === '')
      this.draft.model.update((answers) => ({ ...answers, id: newId() }));
    const answers = this.draft.model();
    const draft = groupDraft(answers, answers.id);
    const settled = await this.conflict.settle({
      save: async () =>
        this.finish(
          stored
            ? await this.api.change(draft, this.draft.version())
            : await this.api.create(draft),
        ),
      read: () => this.api.read(draft.id),
      differences: (theirs) =>
        groupDifferences(answers, theirs, this.surroundings.venues(), this.locale),
      overwrite: async ({ version }) => this.finish(await this.api.change(draft, version)),
      adopt: (theirs) => this.adopted.emit(theirs),
    });
    if (!settled) this.draft.discard();
  }

  private finish(group: Group): void {
    this.finished = true;
    this.draft.discard();
    this.saved.emit(group);
  }
}
