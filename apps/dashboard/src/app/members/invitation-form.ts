import { ChangeDetectionStrategy, Component, inject, output } from '@angular/core';
import { form, FormField, FormRoot, validateStandardSchema } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { MatError, MatFormField, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { MatOption, MatSelect } from '@angular/material/select';
import { InvitationDraft } from '@presence/contract';
import { newId, type Role } from '@presence/domain';
import { DraftNotice } from '../forms/draft-notice';
import { formDraft } from '../forms/drafts';
import { FormProblem } from '../forms/form-problem';
import { errorOf } from '../forms/sending';
import { submission } from '../forms/submission';
import { injectLocale } from '../page/locale';
import { MembersApi } from './members-api';
import { RoleBoxes } from './role-boxes';

@Component({
  selector: 'p-invitation-form',
  imports: [
    DraftNotice,
    FormField,
    FormProblem,
    FormRoot,
    MatButton,
    MatError,
    MatFormField,
    MatInput,
    MatLabel,
    MatOption,
    MatSelect,
    RoleBoxes,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './invitation-form.html',
  styleUrl: './member-form.scss',
})
export class InvitationForm {
  private readonly api = inject(MembersApi);

  readonly sent = output<string>();
  readonly closed = output();

  private readonly blank: InvitationDraft = {
    id: newId(),
    email: '',
    roles: ['FACILITATOR'] satisfies Role[],
    locale: injectLocale(),
  };
  protected readonly draft = formDraft<InvitationDraft>(
    () => 'invitation',
    () => ({ version: 0, value: this.blank }),
  );
  protected readonly form = form(
    this.draft.model,
    (path) => validateStandardSchema(path, InvitationDraft),
    {
      submission: submission(() => this.send()),
    },
  );
  protected readonly errorOf = errorOf;

  protected leave(): void {
    this.draft.discard();
    this.closed.emit();
  }

  private async send(): Promise<void> {
    const draft = this.draft.model();
    await this.api.invite(draft);
    this.draft.discard();
    this.sent.emit(draft.email);
  }
}
