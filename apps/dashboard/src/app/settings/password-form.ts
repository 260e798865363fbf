import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { form, FormField, FormRoot, validateStandardSchema } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { MatError, MatFormField, MatHint, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { PasswordDraft } from '@presence/contract';
import { AccountsApi } from '../accounts/accounts-api';
import { SignedIn } from '../accounts/signed-in';
import { FormProblem } from '../forms/form-problem';
import { errorOf } from '../forms/sending';
import { submission } from '../forms/submission';
import { Announcer } from '../page/announcer';

/** A password is never kept as a draft. */
@Component({
  selector: 'p-password-form',
  imports: [
    FormField,
    FormProblem,
    FormRoot,
    MatButton,
    MatError,
    MatFormField,
    MatHint,
    MatInput,
    MatLabel,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './password-form.html',
  styleUrl: './settings-form.scss',
})
export class PasswordForm {
  private readonly api = inject(AccountsApi);
  private readonly announcer = inject(Announcer);

  protected readonly me = inject(SignedIn).me;
  private readonly draft = signal<PasswordDraft>({ current: '', next: '' });
  protected readonly form = form(
    this.draft,
    (path) => validateStandardSchema(path, PasswordDraft),
    {
      submission: submission(() => this.change()),
    },
  );
  protected readonly errorOf = errorOf;

  private async change(): Promise<void> {
    await this.api.changePassword(this.draft());
    this.form().reset({ current: '', next: '' });
    this.announcer.say($localize`:@@settings.passwordChanged:Votre mot de passe est changé.`);
  }
}
