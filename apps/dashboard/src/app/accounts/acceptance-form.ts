import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  output,
  signal,
} from '@angular/core';
import { FormField, validateStandardSchema } from '@angular/forms/signals';
import { MatError, MatFormField, MatHint, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { AcceptanceDraft, type InvitationView } from '@presence/contract';
import { line, Password } from '@presence/domain';
import * as z from 'zod';
import { errorOf } from '../forms/sending';
import { injectLocale } from '../page/locale';
import { AccountsApi } from './accounts-api';
import { FormFrame } from '../forms/form-frame';
import { formToSave } from '../forms/form-to-save';

/** A new account must give a name and a strong password; one that exists types the password it has. */
const NewAccount = z.object({ displayName: line(80), password: Password });
const KnownAccount = z.object({
  displayName: z.string(),
  password: AcceptanceDraft.shape.password,
});

@Component({
  selector: 'p-acceptance-form',
  imports: [FormFrame, FormField, MatError, MatFormField, MatHint, MatInput, MatLabel],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './acceptance-form.html',
  styleUrl: './account-form.scss',
})
export class AcceptanceForm {
  private readonly api = inject(AccountsApi);
  private readonly locale = injectLocale();

  readonly token = input.required<string>();
  readonly invitation = input.required<InvitationView>();
  readonly accepted = output();

  protected readonly known = computed(() => this.invitation().accountExists);
  private readonly draft = signal({ displayName: '', password: '' });
  protected readonly page = formToSave(this.draft, {
    rules: (path) => validateStandardSchema(path, () => (this.known() ? KnownAccount : NewAccount)),
    write: ({ displayName, password }) =>
      this.api.acceptInvitation(this.token(), {
        displayName: this.known() ? null : displayName,
        password,
        locale: this.locale,
      }),
    saved: () => this.accepted.emit(),
  });
  protected readonly form = this.page.fields;
  protected readonly errorOf = errorOf;
}
