import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { FormField, validateStandardSchema } from '@angular/forms/signals';
import { MatError, MatFormField, MatHint, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { PasswordDraft } from '@presence/contract';
import { AccountsApi } from '../accounts/accounts-api';
import { SignedIn } from '../accounts/signed-in';
import { errorOf } from '../forms/sending';
import { Announcer } from '../page/announcer';
import { FormFrame } from '../forms/form-frame';
import { formToSave } from '../forms/form-to-save';
import { formInMemory } from '../forms/drafts';

/** A password is never kept as a draft. */
@Component({
  selector: 'p-password-form',
  imports: [FormFrame, FormField, MatError, MatFormField, MatHint, MatInput, MatLabel],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './password-form.html',
  styleUrl: './settings-form.scss',
})
export class PasswordForm {
  private readonly api = inject(AccountsApi);
  private readonly announcer = inject(Announcer);

  protected readonly me = inject(SignedIn).me;
  protected readonly page = formToSave(
    formInMemory<PasswordDraft>(() => ({ version: 0, value: { current: '', next: '' } })),
    {
      rules: (path) => validateStandardSchema(path, PasswordDraft),
      write: (draft) => this.api.changePassword(draft),
      saved: () =>
        this.announcer.say($localize`:@@settings.passwordChanged:Votre mot de passe est changé.`),
    },
  );
  protected readonly form = this.page.fields;
  protected readonly errorOf = errorOf;
}
