import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { validateStandardSchema } from '@angular/forms/signals';
import { type Group } from '@presence/domain';
import { formDraft } from '../../forms/drafts';
import { injectLocale } from '../../page/locale';
import { GroupForm as Schema, groupFormModel, groupDraft } from './group-form.model';
import { GroupContactFields } from './group-contact-fields';
import { groupDifferences } from './group-differences';
import { GroupIdentityFields } from './group-identity-fields';
import { GroupJoiningFields } from './group-joining-fields';
import { GroupMeetingFields } from './group-meeting-fields';
import { GroupWordsFields } from './group-words-fields';
import { GroupsApi } from '../groups-api';
import { Surroundings } from '../surroundings';
import { FormFrame } from '../../forms/form-frame';
import { formToSave } from '../../forms/form-to-save';

@Component({
  selector: 'p-group-form',
  imports: [
    FormFrame,
    GroupContactFields,
    GroupIdentityFields,
    GroupJoiningFields,
    GroupMeetingFields,
    GroupWordsFields,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './group-form.html',
})
export class GroupForm {
  private readonly api = inject(GroupsApi);
  private readonly surroundings = inject(Surroundings);
  private readonly locale = injectLocale();

  /** The group to change; null for a new one. */
  readonly group = input.required<Group | null>();
  readonly saved = output<Group>();
  /** The stored group that the person preferred to what was typed. */
  readonly adopted = output<Group>();

  protected readonly page = formToSave(
    formDraft(
      () => `group.${this.group()?.id ?? 'new'}`,
      () => ({ version: this.group()?.version ?? 0, value: groupFormModel(this.group()) }),
    ),
    {
      rules: (path) => validateStandardSchema(path, Schema),
      write: (typed, version) => {
        const draft = groupDraft(typed, typed.id);
        return this.group() ? this.api.change(draft, version) : this.api.create(draft);
      },
      saved: (group) => this.saved.emit(group),
      conflict: {
        read: ({ id }) => this.api.read(id),
        differences: (typed, theirs) =>
          groupDifferences(typed, theirs, this.surroundings.venues(), this.locale),
        adopt: (theirs) => this.adopted.emit(theirs),
      },
    },
  );
  protected readonly form = this.page.fields;
  protected readonly communeName = computed(() =>
    this.surroundings.communeOf(this.group()?.id ?? ''),
  );
}
