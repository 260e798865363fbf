import { ChangeDetectionStrategy, Component, inject, output } from '@angular/core';
import { FormField, validateStandardSchema } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { MatError, MatFormField, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { MatOption, MatSelect } from '@angular/material/select';
import { InvitationDraft } from '@presence/contract';
import { newId, type Role } from '@presence/domain';
import { formDraft } from '../forms/drafts';
import { errorOf } from '../forms/sending';
import { injectLocale, LANGUAGES_OF_MAIL } from '../page/locale';
import { OrganisersApi } from './organisers-api';
import { RoleBoxes } from './role-boxes';
import { FormFrame } from '../forms/form-frame';
import { formToSave } from '../forms/form-to-save';

@Component({
  selector: 'p-invitation-form',
  imports: [
    FormFrame,
    FormField,
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
  styleUrl: './organiser-form.scss',
})
export class InvitationForm {
  private readonly api = inject(OrganisersApi);

  readonly sent = output<string>();
  readonly closed = output();
  protected readonly languages = LANGUAGES_OF_MAIL;

  private readonly blank: InvitationDraft = {
    id: newId(),
    email: '',
    roles: ['FACILITATOR'] satisfies Role[],
    locale: injectLocale(),
  };
  protected readonly page = formToSave(
    formDraft(
      () => 'invitation',
      () => ({ version: 0, value: this.blank }),
    ),
    {
      rules: (path) => validateStandardSchema(path, InvitationDraft),
      write: (draft) => this.api.invite(draft),
      saved: (_, { email }) => this.sent.emit(email),
    },
  );
  protected readonly form = this.page.fields;
  protected readonly errorOf = errorOf;

  protected leave(): void {
    this.page.forget();
    this.closed.emit();
  }
}
