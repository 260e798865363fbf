import { ChangeDetectionStrategy, Component, inject, input, output } from '@angular/core';
import { form, FormField, FormRoot, validateStandardSchema } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { OrganiserDraft } from '@presence/contract';
import { rolesInWords } from '../associations/role-texts';
import { DraftNotice } from '../forms/draft-notice';
import { formDraft } from '../forms/drafts';
import { FormProblem } from '../forms/form-problem';
import { submission } from '../forms/submission';
import { VersionConflict } from '../forms/version-conflict';
import { type Member, MembersApi } from './members-api';
import { RoleBoxes } from './role-boxes';

@Component({
  selector: 'p-member-form',
  imports: [DraftNotice, FormField, FormProblem, FormRoot, MatButton, RoleBoxes],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <p-draft-notice [draft]="draft" />
    <form [formRoot]="form">
      <p-role-boxes [formField]="form.roles" />
      <p-form-problem [form]="form" />
      <div class="actions">
        <button
          matButton="filled"
          type="submit"
          [disabled]="form().submitting()"
          i18n="@@forms.save"
        >
          Enregistrer
        </button>
        <button matButton type="button" (click)="leave()" i18n="@@forms.leave">
          Fermer sans enregistrer
        </button>
      </div>
    </form>
  `,
  styleUrl: './member-form.scss',
})
export class MemberForm {
  private readonly api = inject(MembersApi);
  private readonly conflict = inject(VersionConflict);

  readonly member = input.required<Member>();
  readonly saved = output();
  readonly closed = output();

  protected readonly draft = formDraft<OrganiserDraft>(
    () => `organiser.${this.member().id}`,
    () => ({
      version: this.member().version ?? 1,
      value: { roles: this.member().roles, branchId: this.member().branchId ?? null },
    }),
  );
  protected readonly form = form(
    this.draft.model,
    (path) => validateStandardSchema(path, OrganiserDraft),
    {
      submission: submission(() => this.save()),
    },
  );

  protected leave(): void {
    this.draft.discard();
    this.closed.emit();
  }

  private async save(): Promise<void> {
    const { id } = this.member();
    const typed = this.draft.model();
    await this.conflict.settle({
      save: () => this.api.change(id, typed, this.draft.version()),
      read: () => this.api.read(id),
      differences: (stored) => [
        {
          label: $localize`:@@members.roles:Rôles`,
          mine: rolesInWords(typed.roles),
          theirs: rolesInWords(stored.roles),
        },
      ],
      overwrite: (stored) => this.api.change(id, typed, stored.version ?? 1),
      adopt: () => undefined,
    });
    this.draft.discard();
    this.saved.emit();
  }
}
