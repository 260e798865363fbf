import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { Logo } from '@presence/ui';
import { LanguageLink } from '../page/language-link';

/** The frame of the pages outside any association: the sign, a title, one card, and the other language. */
@Component({
  selector: 'p-account-page',
  imports: [LanguageLink, Logo],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <main>
      <p class="brand"><p-logo /> Présence</p>
      <section aria-labelledby="account-title">
        <h1 id="account-title">{{ title() }}</h1>
        <ng-content />
      </section>
      <p-language-link />
    </main>
  `,
  styleUrl: './account-page.scss',
})
export class AccountPage {
  readonly title = input.required<string>();
}
