import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { FormField, validateStandardSchema } from '@angular/forms/signals';
import { MatError, MatFormField, MatHint, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { Router, RouterLink } from '@angular/router';
import { PasswordResetDraft, PasswordResetView, paths } from '@presence/contract';
import { errorOf } from '../forms/sending';
import { Announcer } from '../page/announcer';
import { ReadState } from '../page/read-state';
import { expects401 } from '../problems/expects-401';
import { readFrom } from '../reads/read';
import { AccountPage } from './account-page';
import { AccountsApi } from './accounts-api';
import { FormFrame } from '../forms/form-frame';
import { formToSave } from '../forms/form-to-save';

@Component({
  selector: 'p-reset-page',
  imports: [
    FormFrame,
    AccountPage,
    FormField,
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

  protected readonly reset = readFrom(
    () => ({ url: paths.passwordReset(this.token()), context: expects401 }),
    PasswordResetView,
  );
  /** Whose password it is; undefined while unknown, or when the link no longer works. */
  protected readonly email = computed(() => this.reset.shown()?.email);

  private readonly draft = signal<PasswordResetDraft>({ password: '' });
  protected readonly page = formToSave(this.draft, {
    rules: (path) => validateStandardSchema(path, PasswordResetDraft),
    write: (draft) => this.api.resetPassword(this.token(), draft),
    saved: () => {
      this.announcer.say(
        $localize`:@@accounts.resetDone:Votre mot de passe est changé. Connectez-vous avec le nouveau.`,
      );
      return this.router.navigateByUrl('/connexion');
    },
  });
  protected readonly form = this.page.fields;
  protected readonly errorOf = errorOf;
}
