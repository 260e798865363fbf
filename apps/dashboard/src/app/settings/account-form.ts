import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { FormField, validateStandardSchema } from '@angular/forms/signals';
import { MatError, MatFormField, MatHint, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { MatOption, MatSelect } from '@angular/material/select';
import { MeDraft } from '@presence/contract';
import { SignedIn } from '../accounts/signed-in';
import { formDraft } from '../forms/drafts';
import { errorOf } from '../forms/sending';
import { LanguageLink } from '../page/language-link';
import { Announcer } from '../page/announcer';
import { injectLocale, LANGUAGES_OF_MAIL } from '../page/locale';
import { FormFrame } from '../forms/form-frame';
import { formToSave } from '../forms/form-to-save';

/** The name colleagues read, and the language of mails. The language of the pages is the address's. */
@Component({
  selector: 'p-account-form',
  imports: [
    FormFrame,
    FormField,
    LanguageLink,
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
  protected readonly languages = LANGUAGES_OF_MAIL;

  private readonly stored = computed<MeDraft>(() => {
    const me = this.signedIn.me();
    return { displayName: me?.displayName ?? '', locale: me?.locale ?? this.locale };
  });
  protected readonly page = formToSave(
    formDraft(
      () => 'account',
      () => ({ version: 0, value: this.stored() }),
    ),
    {
      rules: (path) => validateStandardSchema(path, MeDraft),
      write: ({ displayName, locale }) => this.signedIn.rename(displayName, locale),
      saved: () => this.announcer.say($localize`:@@forms.saved:C’est enregistré.`),
    },
  );
  protected readonly form = this.page.fields;
  protected readonly errorOf = errorOf;
}
