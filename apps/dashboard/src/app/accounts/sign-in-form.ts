import { ChangeDetectionStrategy, Component, inject, output, signal } from '@angular/core';
import { FormField, validateStandardSchema } from '@angular/forms/signals';
import { MatError, MatFormField, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { type Me, SignInDraft } from '@presence/contract';
import { errorOf } from '../forms/sending';
import { SignedIn } from './signed-in';
import { FormFrame } from '../forms/form-frame';
import { formToSave } from '../forms/form-to-save';

@Component({
  selector: 'p-sign-in-form',
  imports: [FormFrame, FormField, MatError, MatFormField, MatInput, MatLabel],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './sign-in-form.html',
  styleUrl: './account-form.scss',
})
export class SignInForm {
  private readonly accounts = inject(SignedIn);

  readonly signedIn = output<Me | null>();

  private readonly draft = signal<SignInDraft>({
    email: this.accounts.me()?.email ?? '',
    password: '',
  });
  protected readonly page = formToSave(this.draft, {
    rules: (path) => validateStandardSchema(path, SignInDraft),
    write: (draft) => this.accounts.signIn(draft),
    saved: (me) => this.signedIn.emit(me),
  });
  protected readonly form = this.page.fields;
  protected readonly errorOf = errorOf;
}
