import { NgComponentOutlet } from '@angular/common';
import { CSP_NONCE, ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { Logo } from '@presence/ui';
import { UrgentNumbers } from './helplines/urgent-numbers';
import { PAGE } from './page/page';
import { OTHER_LOCALE, link } from './words/locale';

@Component({
  selector: 'p-root',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [NgComponentOutlet, Logo, UrgentNumbers],
  host: { '[attr.ngCspNonce]': 'nonce' },
  templateUrl: './app.html',
})
export class App {
  protected readonly nonce = inject(CSP_NONCE, { optional: true });
  protected readonly page = inject(PAGE);

  private readonly query = Object.fromEntries(this.page.query);
  protected readonly content = `${link(this.page.path, this.query)}#contenu`;
  protected readonly home = link('/', {});
  protected readonly other = {
    code: OTHER_LOCALE,
    name: OTHER_LOCALE === 'en' ? 'English' : 'Français',
    address: link(this.page.path, this.query, OTHER_LOCALE),
  };

  protected current(path: string): 'page' | null {
    return this.page.path === path ? 'page' : null;
  }
}
