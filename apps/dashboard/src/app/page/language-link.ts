import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { Router } from '@angular/router';
import { type Locale, LOCALE_NAMES, LOCALES } from '@presence/domain';
import { injectLocale } from './locale';

/** The addresses of the same page in the other languages: each language is a build of its own. */
export const otherLanguages = (locale: Locale, url: string) =>
  LOCALES.filter((other) => other !== locale).map((lang) => ({
    lang,
    name: LOCALE_NAMES[lang],
    href: `/espace/${lang}${url}`,
  }));

@Component({
  selector: 'p-language-link',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `@for (other of others; track other.lang) {
    <a [href]="other.href" [lang]="other.lang" [attr.hreflang]="other.lang">{{ other.name }}</a>
  }`,
  styles:
    'a { display: inline-flex; align-items: center; min-height: var(--p-target); padding-inline: var(--p-space-2); }',
})
export class LanguageLink {
  protected readonly others = otherLanguages(injectLocale(), inject(Router).url);
}
