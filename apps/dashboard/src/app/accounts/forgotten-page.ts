import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { form, FormField, FormRoot, validateStandardSchema } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { MatError, MatFormField, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { RouterLink } from '@angular/router';
import { PasswordResetRequest } from '@presence/contract';
import { FormProblem } from '../forms/form-problem';
import { errorOf } from '../forms/sending';
import { submission } from '../forms/submission';
import { injectLocale } from '../page/locale';
import { AccountPage } from './account-page';
import { AccountsApi } from './accounts-api';

@Component({
  selector: 'p-forgotten-page',
  imports: [
    AccountPage,
    FormField,
    FormProblem,
    FormRoot,
    MatButton,
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
  protected readonly form = form(
    this.draft,
    (path) => validateStandardSchema(path, PasswordResetRequest),
    {
      submission: submission(() => this.request()),
    },
  );
  protected readonly errorOf = errorOf;

  private async request(): Promise<void> {
    await this.api.requestReset(this.draft());
    this.sentTo.set(this.draft().email);
  }
}
