import { ChangeDetectionStrategy, Component, inject, LOCALE_ID } from '@angular/core';
import { Router } from '@angular/router';

/** The address of the same page in the other language: each language is a build of its own. */
export const otherLanguage = (localeId: string, url: string) =>
  localeId.startsWith('en')
    ? { lang: 'fr', name: 'Français', href: `/espace/fr${url}` }
    : { lang: 'en', name: 'English', href: `/espace/en${url}` };

@Component({
  selector: 'p-language-link',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<a [href]="other.href" [lang]="other.lang" [attr.hreflang]="other.lang">{{
    other.name
  }}</a>`,
  styles:
    'a { display: inline-flex; align-items: center; min-height: var(--p-target); padding-inline: var(--p-space-2); }',
})
export class LanguageLink {
  protected readonly other = otherLanguage(inject(LOCALE_ID), inject(Router).url);
}
