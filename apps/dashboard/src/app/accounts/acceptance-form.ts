import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  output,
  signal,
} from '@angular/core';
import { form, FormField, FormRoot, validateStandardSchema } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { MatError, MatFormField, MatHint, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { AcceptanceDraft, type InvitationView } from '@presence/contract';
import { line, Password } from '@presence/domain';
import * as z from 'zod';
import { FormProblem } from '../forms/form-problem';
import { errorOf } from '../forms/sending';
import { submission } from '../forms/submission';
import { injectLocale } from '../page/locale';
import { AccountsApi } from './accounts-api';

/** A new account must give a name and a strong password; one that exists types the password it has. */
const NewAccount = z.object({ displayName: line(80), password: Password });
const KnownAccount = z.object({
  displayName: z.string(),
  password: AcceptanceDraft.shape.password,
});

@Component({
  selector: 'p-acceptance-form',
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
  protected readonly form = form(
    this.draft,
    (path) => validateStandardSchema(path, () => (this.known() ? KnownAccount : NewAccount)),
    { submission: submission(() => this.accept()) },
  );
  protected readonly errorOf = errorOf;

  private async accept(): Promise<void> {
    const { displayName, password } = this.draft();
    await this.api.acceptInvitation(this.token(), {
      displayName: this.known() ? null : displayName,
      password,
      locale: this.locale,
    });
    this.accepted.emit();
  }
}
