import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { FormField, validateStandardSchema } from '@angular/forms/signals';
import { MatError, MatFormField, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { RouterLink } from '@angular/router';
import { PasswordResetRequest } from '@presence/contract';
import { errorOf } from '../forms/sending';
import { injectLocale } from '../page/locale';
import { AccountPage } from './account-page';
import { AccountsApi } from './accounts-api';
import { FormFrame } from '../forms/form-frame';
import { formToSave } from '../forms/form-to-save';

@Component({
  selector: 'p-forgotten-page',
  imports: [
    FormFrame,
    AccountPage,
    FormField,
    MatError,
    MatFormField,
    MatInput,
    MatLabel,
    RouterLink,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './forgotten-page.html',
  styleUrl: './account-form.scss',
})
export class ForgottenPage {
  private readonly api = inject(AccountsApi);

  private readonly draft = signal<PasswordResetRequest>({ email: '', locale: injectLocale() });
  /** The answer is the same whether or not the address has an account. */
  protected readonly sentTo = signal('');
  protected readonly page = formToSave(this.draft, {
    rules: (path) => validateStandardSchema(path, PasswordResetRequest),
    write: (draft) => this.api.requestReset(draft),
    saved: (_, { email }) => this.sentTo.set(email),
  });
  protected readonly form = this.page.fields;
  protected readonly errorOf = errorOf;
}
