import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { form, FormField, FormRoot, validateStandardSchema } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { MatError, MatFormField, MatHint, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { MatOption, MatSelect } from '@angular/material/select';
import { MeDraft } from '@presence/contract';
import { SignedIn } from '../accounts/signed-in';
import { DraftNotice } from '../forms/draft-notice';
import { formDraft } from '../forms/drafts';
import { FormProblem } from '../forms/form-problem';
import { errorOf } from '../forms/sending';
import { submission } from '../forms/submission';
import { LanguageLink } from '../frame/language-link';
import { Announcer } from '../page/announcer';
import { injectLocale } from '../page/locale';

/** The name colleagues read, and the language of mails. The language of the pages is the address's. */
@Component({
  selector: 'p-account-form',
  imports: [
    DraftNotice,
    FormField,
    FormProblem,
    FormRoot,
    LanguageLink,
    MatButton,
    MatError,
    MatFormField,
    MatHint,
    MatInput,
    MatLabel,
    MatOption,
    MatSelect,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './account-form.html',
  styleUrl: './settings-form.scss',
})
export class AccountForm {
  private readonly signedIn = inject(SignedIn);
  private readonly announcer = inject(Announcer);
  private readonly locale = injectLocale();

  private readonly stored = computed<MeDraft>(() => {
    const me = this.signedIn.me();
    return { displayName: me?.displayName ?? '', locale: me?.locale ?? this.locale };
  });
  protected readonly draft = formDraft<MeDraft>(
    () => 'account',
    () => ({ version: 0, value: this.stored() }),
  );
  protected readonly form = form(
    this.draft.model,
    (path) => validateStandardSchema(path, MeDraft),
    {
      submission: submission(() => this.save()),
    },
  );
  protected readonly errorOf = errorOf;

  private async save(): Promise<void> {
    const { displayName, locale } = this.draft.model();
    await this.signedIn.rename(displayName, locale);
    this.draft.discard();
    this.announcer.say($localize`:@@forms.saved:C’est enregistré.`);
  }
}
