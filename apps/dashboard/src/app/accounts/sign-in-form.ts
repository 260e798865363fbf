import { ChangeDetectionStrategy, Component, inject, output, signal } from '@angular/core';
import { form, FormField, FormRoot, validateStandardSchema } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { MatError, MatFormField, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { type Me, SignInDraft } from '@presence/contract';
import { FormProblem } from '../forms/form-problem';
import { errorOf } from '../forms/sending';
import { submission } from '../forms/submission';
import { SignedIn } from './signed-in';

@Component({
  selector: 'p-sign-in-form',
  imports: [
    FormField,
    FormProblem,
    FormRoot,
    MatButton,
    MatError,
    MatFormField,
    MatInput,
    MatLabel,
  ],
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
  protected readonly form = form(this.draft, (path) => validateStandardSchema(path, SignInDraft), {
    submission: submission(() => this.signIn()),
  });
  protected readonly errorOf = errorOf;

  private async signIn(): Promise<void> {
    this.signedIn.emit(await this.accounts.signIn(this.draft()));
  }
}
