import { NgComponentOutlet } from '@angular/common';
import { CSP_NONCE, ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { LOCALE_NAMES } from '@presence/domain';
import { Logo } from '@presence/ui';
import { UrgentNumbers } from './helplines/urgent-numbers';
import { PAGE } from './page/page';
import { OTHER_LOCALES, link } from './words/locale';

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
  protected readonly others = OTHER_LOCALES.map((code) => ({
    code,
    name: LOCALE_NAMES[code],
    address: link(this.page.path, this.query, code),
  }));

  protected current(path: string): 'page' | null {
    return this.page.path === path ? 'page' : null;
  }
}
