import { HttpContext, httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { form, FormField, FormRoot, validateStandardSchema } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { MatError, MatFormField, MatHint, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { Router, RouterLink } from '@angular/router';
import { PasswordResetDraft, PasswordResetView, paths } from '@presence/contract';
import { FormProblem } from '../forms/form-problem';
import { errorOf } from '../forms/sending';
import { submission } from '../forms/submission';
import { Announcer } from '../page/announcer';
import { ReadState } from '../page/read-state';
import { ANSWERS_401 } from '../problems/refusals.interceptor';
import { AccountPage } from './account-page';
import { AccountsApi } from './accounts-api';

@Component({
  selector: 'p-reset-page',
  imports: [
    AccountPage,
    FormField,
    FormProblem,
    FormRoot,
    MatButton,
    MatError,
    MatFormField,
    MatHint,
    MatInput,
    MatLabel,
    ReadState,
    RouterLink,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './reset-page.html',
  styleUrl: './account-form.scss',
})
export class ResetPage {
  private readonly api = inject(AccountsApi);
  private readonly router = inject(Router);
  private readonly announcer = inject(Announcer);

  readonly token = input.required<string>();

  protected readonly reset = httpResource(
    () => ({
      url: paths.passwordReset(this.token()),
      context: new HttpContext().set(ANSWERS_401, true),
    }),
    { parse: PasswordResetView.parse },
  );
  /** Whose password it is; undefined while unknown, or when the link no longer works. */
  protected readonly email = computed(() =>
    this.reset.hasValue() ? this.reset.value().email : undefined,
  );

  private readonly draft = signal<PasswordResetDraft>({ password: '' });
  protected readonly form = form(
    this.draft,
    (path) => validateStandardSchema(path, PasswordResetDraft),
    {
      submission: submission(() => this.save()),
    },
  );
  protected readonly errorOf = errorOf;

  private async save(): Promise<void> {
    await this.api.resetPassword(this.token(), this.draft());
    this.announcer.say(
      $localize`:@@accounts.resetDone:Votre mot de passe est changé. Connectez-vous avec le nouveau.`,
    );
    await this.router.navigateByUrl('/connexion');
  }
}
